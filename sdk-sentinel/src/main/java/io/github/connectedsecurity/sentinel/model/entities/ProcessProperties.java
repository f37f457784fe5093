package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Who started what. */
public final class ProcessProperties extends EntityCommonProperties {
  private ProcessProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProcessProperties of(Map<String, Object> json) { return new ProcessProperties(json); }

  /** The account it runs as, as an entity. */
  public Optional<String> accountEntityId() { return text("accountEntityId"); }

  /** How it was started. */
  public Optional<String> commandLine() { return text("commandLine"); }

  /** When it was started. */
  public Optional<Instant> creationTimeUtc() { return instant("creationTimeUtc"); }

  /** With which rights. */
  public Optional<ElevationToken> elevationToken() { return open("elevationToken", ElevationToken::of); }

  /** The host it runs on, as an entity. */
  public Optional<String> hostEntityId() { return text("hostEntityId"); }

  /** The session it belongs to, as an entity. */
  public Optional<String> hostLogonSessionEntityId() { return text("hostLogonSessionEntityId"); }

  /** The file it runs, as an entity. */
  public Optional<String> imageFileEntityId() { return text("imageFileEntityId"); }

  /** The process that started it, as an entity. */
  public Optional<String> parentProcessEntityId() { return text("parentProcessEntityId"); }

  /** Its number on the host. */
  public Optional<String> processId() { return text("processId"); }
}
