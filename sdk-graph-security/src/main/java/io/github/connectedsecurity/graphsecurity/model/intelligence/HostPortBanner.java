package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What a port was seen to say when it was connected to. */
public final class HostPortBanner extends JsonModel {
  private HostPortBanner(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HostPortBanner of(Map<String, Object> json) { return new HostPortBanner(json); }

  /** What the port said. */
  public Optional<String> banner() { return text("banner"); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** The protocol that the port was asked in. */
  public Optional<String> scanProtocol() { return text("scanProtocol"); }

  /** How often it was seen. */
  public Optional<Integer> timesObserved() { return int32("timesObserved"); }
}
