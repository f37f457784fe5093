package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;

/** What a policy is to do to sessions. */
public final class NewSessionControls extends JsonBody<NewSessionControls> {
  private NewSessionControls() {}

  /** Starts with nothing set. */
  public static NewSessionControls create() { return new NewSessionControls(); }

  /** The application restricts by itself. */
  public NewSessionControls applicationEnforcedRestrictions(SessionSwitch applicationEnforcedRestrictions) {
    return set("applicationEnforcedRestrictions", applicationEnforcedRestrictions);
  }

  /** Empties applicationEnforcedRestrictions at the service. */
  public NewSessionControls clearApplicationEnforcedRestrictions() { return clear("applicationEnforcedRestrictions"); }

  /** Defender for Cloud Apps watches. */
  public NewSessionControls cloudAppSecurity(NewCloudAppSecurityControl cloudAppSecurity) { return set("cloudAppSecurity", cloudAppSecurity); }

  /** Empties cloudAppSecurity at the service. */
  public NewSessionControls clearCloudAppSecurity() { return clear("cloudAppSecurity"); }

  /** Whether sessions end, rather than go on, in an outage of the service. */
  public NewSessionControls disableResilienceDefaults(boolean disableResilienceDefaults) { return set("disableResilienceDefaults", disableResilienceDefaults); }

  /** Browsers stay signed in, or do not; only for policies for all applications. */
  public NewSessionControls persistentBrowser(NewPersistentBrowserControl persistentBrowser) { return set("persistentBrowser", persistentBrowser); }

  /** Empties persistentBrowser at the service. */
  public NewSessionControls clearPersistentBrowser() { return clear("persistentBrowser"); }

  /** Tokens are bound to devices. */
  public NewSessionControls secureSignInSession(SessionSwitch secureSignInSession) { return set("secureSignInSession", secureSignInSession); }

  /** Empties secureSignInSession at the service. */
  public NewSessionControls clearSecureSignInSession() { return clear("secureSignInSession"); }

  /** Users sign in again. */
  public NewSessionControls signInFrequency(NewSignInFrequencyControl signInFrequency) { return set("signInFrequency", signInFrequency); }

  /** Empties signInFrequency at the service. */
  public NewSessionControls clearSignInFrequency() { return clear("signInFrequency"); }
}
