package io.github.connectedsecurity.emulator;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * An application of the emulated tenant, with the application permissions that its administrator has consented to.
 *
 * @param name the display name, which comments carry as their author
 * @param clientId the application's id
 * @param clientSecret the one secret that the token endpoint takes
 * @param permissions permission names such as {@code SecurityAlert.Read.All}; they become the token's roles
 */
public record AppRegistration(String name, String clientId, String clientSecret, Set<String> permissions) {
  /** Copies the permissions and puts them in order. */
  public AppRegistration { permissions = Collections.unmodifiableSet(new TreeSet<>(permissions)); }

  /** An application whose id and secret follow from its name, so that they are the same in every run. */
  public static AppRegistration of(String name, String... permissions) {
    String id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    return new AppRegistration(name, id, "emulator~" + id.substring(24), Set.of(permissions));
  }

  /** Leaves the secret out. */
  @Override
  public String toString() { return "AppRegistration[" + name + ", " + clientId + ", " + permissions + "]"; }
}
