package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A code of an analytics or advertising service seen on a host; equal codes point to equal owners. */
public final class HostTracker extends Artifact {
  private HostTracker(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static HostTracker of(Map<String, Object> json) { return new HostTracker(json); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** The service whose code it is, such as {@code GoogleAnalyticsID}. */
  public Optional<String> kind() { return text("kind"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** The code itself. */
  public Optional<String> value() { return text("value"); }

  /** The host; often with its id only. */
  public Optional<Host> host() { return object("host", Host::of); }
}
