package io.github.connectedsecurity.defender.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A remark of an analyst on an incident. */
public final class IncidentComment extends JsonModel {
  private IncidentComment(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentComment of(Map<String, Object> json) { return new IncidentComment(json); }

  /** What was written. */
  public Optional<String> comment() { return text("comment"); }

  /** Who wrote it. */
  public Optional<String> createdBy() { return text("createdBy"); }

  /** When it was written. */
  public Optional<Instant> createdTime() { return instant("createdTime"); }
}
