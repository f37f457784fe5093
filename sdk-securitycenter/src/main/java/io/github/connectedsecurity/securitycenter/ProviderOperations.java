package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityResourceType.OPERATIONS;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.ProviderOperation;

/** What the provider Microsoft.Security can do, by the names that roles use. */
public final class ProviderOperations {
  private final Arm arm;

  ProviderOperations(Arm arm) { this.arm = arm; }

  /** Lists the actions that roles can allow. {@code GET /providers/Microsoft.Security/operations}; Security Reader. */
  public Paged<ProviderOperation> list() { return arm.get(OPERATIONS, Scopes.TENANT, "operations").paged(Arm.PAGES, ProviderOperation::of); }
}
