package io.github.connectedsecurity.identityprotection.model.directory;

import io.github.connectedsecurity.core.json.JsonBody;

/** A password and what is asked about it. */
public final class NewPasswordProfile extends JsonBody<NewPasswordProfile> {
  private NewPasswordProfile() {}

  /** Starts with nothing set. */
  public static NewPasswordProfile create() { return new NewPasswordProfile(); }

  /** The password. */
  public NewPasswordProfile password(String password) { return set("password", password); }

  /** Whether it must be changed at the next sign-in. */
  public NewPasswordProfile forceChangePasswordNextSignIn(boolean forceChangePasswordNextSignIn) {
    return set("forceChangePasswordNextSignIn", forceChangePasswordNextSignIn);
  }

  /** Whether it must be changed then, after a second factor. */
  public NewPasswordProfile forceChangePasswordNextSignInWithMfa(boolean forceChangePasswordNextSignInWithMfa) {
    return set("forceChangePasswordNextSignInWithMfa", forceChangePasswordNextSignInWithMfa);
  }
}
