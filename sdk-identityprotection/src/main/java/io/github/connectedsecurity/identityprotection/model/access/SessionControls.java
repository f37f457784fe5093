package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What a policy does to sessions. */
public final class SessionControls extends JsonModel {
  private SessionControls(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SessionControls of(Map<String, Object> json) { return new SessionControls(json); }

  /** The application restricts by itself. */
  public Optional<ApplicationEnforcedRestrictions> applicationEnforcedRestrictions() {
    return object("applicationEnforcedRestrictions", ApplicationEnforcedRestrictions::of);
  }

  /** Defender for Cloud Apps watches. */
  public Optional<CloudAppSecurityControl> cloudAppSecurity() { return object("cloudAppSecurity", CloudAppSecurityControl::of); }

  /** Whether sessions end, rather than go on, in an outage of the service. */
  public Optional<Boolean> disableResilienceDefaults() { return bool("disableResilienceDefaults"); }

  /** Browsers stay signed in, or do not. */
  public Optional<PersistentBrowserControl> persistentBrowser() { return object("persistentBrowser", PersistentBrowserControl::of); }

  /** Tokens are bound to devices. */
  public Optional<SecureSignInSessionControl> secureSignInSession() { return object("secureSignInSession", SecureSignInSessionControl::of); }

  /** Users sign in again. */
  public Optional<SignInFrequencyControl> signInFrequency() { return object("signInFrequency", SignInFrequencyControl::of); }
}
