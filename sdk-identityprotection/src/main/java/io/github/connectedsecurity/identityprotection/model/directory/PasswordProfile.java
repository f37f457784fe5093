package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What is asked about a password; the password itself is never read. */
public final class PasswordProfile extends JsonModel {
  private PasswordProfile(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PasswordProfile of(Map<String, Object> json) { return new PasswordProfile(json); }

  /** Whether it must be changed at the next sign-in. */
  public Optional<Boolean> forceChangePasswordNextSignIn() { return bool("forceChangePasswordNextSignIn"); }

  /** Whether it must be changed then, after a second factor. */
  public Optional<Boolean> forceChangePasswordNextSignInWithMfa() { return bool("forceChangePasswordNextSignInWithMfa"); }
}
