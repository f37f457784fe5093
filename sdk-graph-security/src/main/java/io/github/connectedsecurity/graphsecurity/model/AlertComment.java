package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A remark that somebody left on an alert or an incident. */
public final class AlertComment extends JsonModel {
  private AlertComment(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AlertComment of(Map<String, Object> json) { return new AlertComment(json); }

  /** The remark itself, as typed. */
  public Optional<String> comment() { return text("comment"); }

  /** Its author; in older answers the member is called {@code createdBy}. */
  public Optional<String> createdByDisplayName() { return text("createdByDisplayName").or(() -> text("createdBy")); }

  /** When it was left; in older answers the member is called {@code createdTime}. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime").or(() -> instant("createdTime")); }
}
