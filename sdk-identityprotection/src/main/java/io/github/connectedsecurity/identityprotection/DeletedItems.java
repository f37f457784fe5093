package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.identityprotection.model.access.ConditionalAccessPolicy;
import io.github.connectedsecurity.identityprotection.model.access.NamedLocation;

/**
 * Policies and places that were deleted, for as long as they can be brought back. In the schema of v1.0, and so called there, though only the
 * pages of beta describe them; the permissions are presumed to be those of policies.
 */
public final class DeletedItems {
  private static final String POLICIES = "identity/conditionalAccess/deletedItems/policies";
  private static final String LOCATIONS = "identity/conditionalAccess/deletedItems/namedLocations";
  private static final String READ = "Policy.Read.All";
  private static final String WRITE = "Policy.ReadWrite.ConditionalAccess";

  private final Http http;

  DeletedItems(Http http) { this.http = http; }

  /** Lists deleted policies. {@code GET /identity/conditionalAccess/deletedItems/policies}; {@code Policy.Read.All}. */
  public Paged<ConditionalAccessPolicy> policies() { return counted(http.get(POLICIES)).permission(READ).paged(ConditionalAccessPolicy::of); }

  /**
   * Brings a policy back and hands it back. Sent once. {@code POST /identity/conditionalAccess/deletedItems/policies/{id}/restore};
   * {@code Policy.ReadWrite.ConditionalAccess}.
   */
  public ConditionalAccessPolicy restorePolicy(String id) {
    return counted(http.post(POLICIES + "/{id}/restore", id)).permission(WRITE).as(ConditionalAccessPolicy::of);
  }

  /** Deletes a policy for good. {@code DELETE /identity/conditionalAccess/deletedItems/policies/{id}}; {@code Policy.ReadWrite.ConditionalAccess}. */
  public void deletePolicy(String id) { counted(http.delete(POLICIES + "/{id}", id)).permission(WRITE).send(); }

  /** Lists deleted places. {@code GET /identity/conditionalAccess/deletedItems/namedLocations}; {@code Policy.Read.All}. */
  public Paged<NamedLocation> namedLocations() { return counted(http.get(LOCATIONS)).permission(READ).paged(NamedLocation::of); }

  /**
   * Brings a place back and hands it back. Sent once. {@code POST /identity/conditionalAccess/deletedItems/namedLocations/{id}/restore};
   * {@code Policy.ReadWrite.ConditionalAccess}.
   */
  public NamedLocation restoreNamedLocation(String id) {
    return counted(http.post(LOCATIONS + "/{id}/restore", id)).permission(WRITE).as(NamedLocation::of);
  }

  /**
   * Deletes a place for good. {@code DELETE /identity/conditionalAccess/deletedItems/namedLocations/{id}};
   * {@code Policy.ReadWrite.ConditionalAccess}.
   */
  public void deleteNamedLocation(String id) { counted(http.delete(LOCATIONS + "/{id}", id)).permission(WRITE).send(); }

  private static Call counted(Call call) { return call.quota(IdentityQuotas.RISK); }
}
