package io.github.connectedsecurity.emulator.internal.tokens;

/** A person of the tenant, as tokens name them. */
record User(String id, String name, String principalName) {
  /** The one who enters device codes. */
  static User analyst(String tenantDomain) { return new User("7a1d6c1e-52b4-4c3f-9d0a-6f1f0c2b9e55", "Security Analyst", "analyst@" + tenantDomain); }
}
