package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.identityprotection.model.directory.AccountUpdate;
import io.github.connectedsecurity.identityprotection.model.directory.Device;
import io.github.connectedsecurity.identityprotection.model.directory.ServicePrincipal;

/** Service principals and devices as far as an investigation acts on them. */
public final class Workloads {
  private final Http http;

  Workloads(Http http) { this.http = http; }

  /**
   * Lets a service principal sign in, or not. Safe to repeat. {@code PATCH /servicePrincipals/{id}}; {@code Application.ReadWrite.All}, or
   * {@code Application.ReadWrite.OwnedBy} for those that the application owns.
   */
  public void setAccountEnabled(String id, boolean enabled) {
    http.patch("servicePrincipals/{id}", id).permission("Application.ReadWrite.All").quota(IdentityQuotas.DIRECTORY_WRITES).body(AccountUpdate.of(enabled))
        .repeatable().send();
  }

  /** Reads a service principal, by its object id. {@code GET /servicePrincipals/{id}}; {@code Application.Read.All}, presumed. */
  public ServicePrincipal get(String id) {
    return http.get("servicePrincipals/{id}", id).permission("Application.Read.All").quota(IdentityQuotas.DIRECTORY).as(ServicePrincipal::of);
  }

  /** Reads a device, by its object id, which is not the {@code deviceId} of sign-ins. {@code GET /devices/{id}}; {@code Device.Read.All}, presumed. */
  public Device device(String id) {
    return http.get("devices/{id}", id).permission("Device.Read.All").quota(IdentityQuotas.DIRECTORY).as(Device::of);
  }
}
