package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;

/** An authentication context to be made or changed. */
public final class NewAuthenticationContext extends JsonBody<NewAuthenticationContext> {
  private NewAuthenticationContext() {}

  /** Starts with nothing set. */
  public static NewAuthenticationContext create() { return new NewAuthenticationContext(); }

  /** {@code c1} to {@code c99}; needed for a new one. */
  public NewAuthenticationContext id(String id) { return set("id", id); }

  /** What it is for. */
  public NewAuthenticationContext description(String description) { return set("description", description); }

  /** The name shown. */
  public NewAuthenticationContext displayName(String displayName) { return set("displayName", displayName); }

  /** Whether applications may use it. */
  public NewAuthenticationContext isAvailable(boolean isAvailable) { return set("isAvailable", isAvailable); }
}
