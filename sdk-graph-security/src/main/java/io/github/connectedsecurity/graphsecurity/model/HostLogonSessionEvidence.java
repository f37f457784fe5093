package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A signed-in session on a device. */
public final class HostLogonSessionEvidence extends AlertEvidence {
  private HostLogonSessionEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static HostLogonSessionEvidence of(Map<String, Object> json) { return new HostLogonSessionEvidence(json); }

  /** Who is signed in. */
  public Optional<UserEvidence> account() { return object("account", UserEvidence::of); }

  /** When the session ended; absent while it lasts. */
  public Optional<Instant> endUtcDateTime() { return instant("endUtcDateTime"); }

  /** The device the session is on. */
  public Optional<DeviceEvidence> host() { return object("host", DeviceEvidence::of); }

  /** The session's identifier on that device. */
  public Optional<String> sessionId() { return text("sessionId"); }

  /** When the session began. */
  public Optional<Instant> startUtcDateTime() { return instant("startUtcDateTime"); }
}
