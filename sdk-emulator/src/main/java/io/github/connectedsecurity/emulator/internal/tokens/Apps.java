package io.github.connectedsecurity.emulator.internal.tokens;

import io.github.connectedsecurity.emulator.AppRegistration;
import java.util.List;
import java.util.Optional;

/** The app registrations of the tenant. */
public record Apps(String tenantId, String tenantDomain, List<AppRegistration> all) {
  /** Copies the list. */
  public Apps { all = List.copyOf(all); }

  Optional<AppRegistration> find(String clientId) { return all.stream().filter(app -> app.clientId().equals(clientId)).findFirst(); }

  boolean isTenant(String name) { return name.equalsIgnoreCase(tenantId) || name.equalsIgnoreCase(tenantDomain); }
}
