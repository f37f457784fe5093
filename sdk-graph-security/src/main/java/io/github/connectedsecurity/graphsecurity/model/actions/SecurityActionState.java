package io.github.connectedsecurity.graphsecurity.model.actions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A step in the life of a security action. */
public final class SecurityActionState extends JsonModel {
  private SecurityActionState(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityActionState of(Map<String, Object> json) { return new SecurityActionState(json); }

  /** The application that did it. */
  public Optional<String> appId() { return text("appId"); }

  /** How far it is. */
  public Optional<OperationStatus> status() { return open("status", OperationStatus::of); }

  /** When it changed. */
  public Optional<Instant> updatedDateTime() { return instant("updatedDateTime"); }

  /** The user who did it. */
  public Optional<String> user() { return text("user"); }
}
