package io.github.connectedsecurity.emulator;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * An application of the emulated tenant, with the application permissions that its administrator has consented to.
 *
 * @param name the display name, which comments carry as their author
 * @param clientId the application's id
 * @param clientSecret the one secret that the token endpoint takes
 * @param permissions permission names such as {@code SecurityAlert.Read.All}; they become the token's roles, and the scopes of a person's token
 * @param certificates what client assertions may be signed with, in place of the secret
 */
public record AppRegistration(String name, String clientId, String clientSecret, Set<String> permissions, List<X509Certificate> certificates) {
  /** Copies the collections and puts the permissions in order. */
  public AppRegistration {
    permissions = Collections.unmodifiableSet(new TreeSet<>(permissions));
    certificates = List.copyOf(certificates);
  }

  /** An application without certificates. */
  public AppRegistration(String name, String clientId, String clientSecret, Set<String> permissions) {
    this(name, clientId, clientSecret, permissions, List.of());
  }

  /** An application whose id and secret follow from its name, so that they are the same in every run. */
  public static AppRegistration of(String name, String... permissions) {
    String id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    return new AppRegistration(name, id, "emulator~" + id.substring(24), Set.of(permissions));
  }

  /** The same application with certificates of which each may stand for its secret. */
  public AppRegistration withCertificates(X509Certificate... trusted) {
    return new AppRegistration(name, clientId, clientSecret, permissions, List.of(trusted));
  }

  /** Leaves the secret out. */
  @Override
  public String toString() { return "AppRegistration[" + name + ", " + clientId + ", " + permissions + "]"; }
}
