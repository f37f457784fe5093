package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A piece of software seen on a host, such as its web server. */
public final class HostComponent extends Artifact {
  private HostComponent(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static HostComponent of(Map<String, Object> json) { return new HostComponent(json); }

  /** What it is held for. */
  public Optional<String> category() { return text("category"); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** The version. */
  public Optional<String> version() { return text("version"); }

  /** The host; often with its id only. */
  public Optional<Host> host() { return object("host", Host::of); }
}
