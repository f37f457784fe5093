package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.ClientInfo;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A step for an incident. */
public final class IncidentTaskProperties extends JsonModel {
  private IncidentTaskProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentTaskProperties of(Map<String, Object> json) { return new IncidentTaskProperties(json); }

  /** What to do, in short. */
  public Optional<String> title() { return text("title"); }

  /** What to do; HTML is allowed. */
  public Optional<String> description() { return text("description"); }

  /** Whether it is done. */
  public Optional<IncidentTaskStatus> status() { return open("status", IncidentTaskStatus::of); }

  /** When it was put up. */
  public Optional<Instant> createdTimeUtc() { return instant("createdTimeUtc"); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedTimeUtc() { return instant("lastModifiedTimeUtc"); }

  /** Who or what put it up. */
  public Optional<ClientInfo> createdBy() { return object("createdBy", ClientInfo::of); }

  /** Who or what changed it last. */
  public Optional<ClientInfo> lastModifiedBy() { return object("lastModifiedBy", ClientInfo::of); }
}
