package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.SOFTWARE_INVENTORIES;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.workloads.Software;

/** Programs on machines, as Defender for Endpoint sees them. */
public final class SoftwareInventories {
  private final Arm arm;

  SoftwareInventories(Arm arm) { this.arm = arm; }

  /** Lists the programs on one machine. {@code GET /{resource}/providers/Microsoft.Security/softwareInventories}; Security Reader. */
  public Paged<Software> listOf(ArmScope scope) {
    return arm.get(SOFTWARE_INVENTORIES, Scopes.in(scope, RESOURCE), "softwareInventories").paged(Arm.PAGES, Software::of);
  }

  /**
   * Lists the programs on all machines of a subscription. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/softwareInventories};
   * Security Reader.
   */
  public Paged<Software> list(ArmScope scope) {
    return arm.get(SOFTWARE_INVENTORIES, Scopes.in(scope, SUBSCRIPTION), "softwareInventories").paged(Arm.PAGES, Software::of);
  }

  /**
   * Reads one program on one machine, named like {@code outlook_16.0.10371.20060}.
   * {@code GET /{resource}/providers/Microsoft.Security/softwareInventories/{name}}; Security Reader.
   */
  public Software get(ArmScope scope, String name) {
    return arm.get(SOFTWARE_INVENTORIES, Scopes.in(scope, RESOURCE), "softwareInventories/{name}", name).as(Software::of);
  }
}
