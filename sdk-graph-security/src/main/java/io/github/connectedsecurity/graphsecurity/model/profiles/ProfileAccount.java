package io.github.connectedsecurity.graphsecurity.model.profiles;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An account that a user has at a service. */
public final class ProfileAccount extends JsonModel {
  private ProfileAccount(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProfileAccount of(Map<String, Object> json) { return new ProfileAccount(json); }

  /** The name that people know it by. */
  public Optional<String> displayName() { return text("displayName"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** How risky it is, in the provider's own words. */
  public Optional<String> riskScore() { return text("riskScore"); }

  /** The service. */
  public Optional<String> service() { return text("service"); }

  /** The name to sign in with. */
  public Optional<String> signinName() { return text("signinName"); }

  /** Whether it is in use. */
  public Optional<AccountStatus> status() { return open("status", AccountStatus::of); }
}
