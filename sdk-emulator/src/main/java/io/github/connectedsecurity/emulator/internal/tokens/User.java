package io.github.connectedsecurity.emulator.internal.tokens;

/** A person of the tenant, as tokens name them. */
public record User(String id, String name, String principalName) {
  /** Whether a path or a form means this person: by object id or by the name that is signed in with. */
  public boolean isNamed(String text) { return id.equalsIgnoreCase(text) || principalName.equalsIgnoreCase(text); }
}
