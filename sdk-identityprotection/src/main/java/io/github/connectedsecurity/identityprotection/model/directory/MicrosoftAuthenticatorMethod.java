package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Microsoft Authenticator on a phone. */
public final class MicrosoftAuthenticatorMethod extends AuthenticationMethod {
  private MicrosoftAuthenticatorMethod(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MicrosoftAuthenticatorMethod of(Map<String, Object> json) { return new MicrosoftAuthenticatorMethod(json); }

  /** Tags of the app. */
  public Optional<String> deviceTag() { return text("deviceTag"); }

  /** The phone's name. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The app's version. */
  public Optional<String> phoneAppVersion() { return text("phoneAppVersion"); }
}
