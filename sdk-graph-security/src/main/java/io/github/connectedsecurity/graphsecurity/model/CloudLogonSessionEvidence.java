package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A signed-in session at a cloud service. */
public final class CloudLogonSessionEvidence extends AlertEvidence {
  private CloudLogonSessionEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static CloudLogonSessionEvidence of(Map<String, Object> json) { return new CloudLogonSessionEvidence(json); }

  /** Who is signed in. */
  public Optional<UserEvidence> account() { return object("account", UserEvidence::of); }

  /** The browser, as reported by the client. */
  public Optional<String> browser() { return text("browser"); }

  /** The name of the device it was opened from. */
  public Optional<String> deviceName() { return text("deviceName"); }

  /** The operating system, as reported by the client. */
  public Optional<String> operatingSystem() { return text("operatingSystem"); }

  /** The sign-in before this one. */
  public Optional<Instant> previousLogonDateTime() { return instant("previousLogonDateTime"); }

  /** The protocol by which the sign-in was made. */
  public Optional<String> protocol() { return text("protocol"); }

  /** The session's identifier in the sign-in log. */
  public Optional<String> sessionId() { return text("sessionId"); }

  /** When the session began. */
  public Optional<Instant> startUtcDateTime() { return instant("startUtcDateTime"); }

  /** The client's unparsed {@code User-Agent}. */
  public Optional<String> userAgent() { return text("userAgent"); }
}
