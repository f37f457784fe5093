package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What is to be done and how far it is. */
public final class SecurityTaskProperties extends JsonModel {
  private SecurityTaskProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityTaskProperties of(Map<String, Object> json) { return new SecurityTaskProperties(json); }

  /** Where it stands, such as {@code Active}; any text. */
  public Optional<String> state() { return text("state"); }

  /** When it came up. */
  public Optional<Instant> creationTimeUtc() { return instant("creationTimeUtc"); }

  /** What it is about. */
  public Optional<SecurityTaskParameters> securityTaskParameters() { return object("securityTaskParameters", SecurityTaskParameters::of); }

  /** When its state last changed. */
  public Optional<Instant> lastStateChangeTimeUtc() { return instant("lastStateChangeTimeUtc"); }

  /** More about the state, such as {@code NA}. */
  public Optional<String> subState() { return text("subState"); }
}
