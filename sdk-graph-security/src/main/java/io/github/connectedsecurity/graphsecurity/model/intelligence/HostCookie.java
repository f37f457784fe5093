package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A cookie that a host was seen to set. */
public final class HostCookie extends Artifact {
  private HostCookie(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static HostCookie of(Map<String, Object> json) { return new HostCookie(json); }

  /** The domain it belongs to. */
  public Optional<String> domain() { return text("domain"); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** The host; often with its id only. */
  public Optional<Host> host() { return object("host", Host::of); }
}
