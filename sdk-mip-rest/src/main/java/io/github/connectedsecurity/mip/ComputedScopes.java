package io.github.connectedsecurity.mip;

import java.util.List;

/**
 * Protection scopes with the tag of their version. Keep both: the tag goes along with content, and tells whether the scopes have changed.
 *
 * @param etag the version, or empty text when the service gave none
 * @param scopes what policies ask for; empty when no policy concerns the caller
 * @param <T> {@code PolicyUserScope} or {@code PolicyTenantScope}
 */
public record ComputedScopes<T>(String etag, List<T> scopes) {
  /** Copies the list. */
  public ComputedScopes { scopes = List.copyOf(scopes); }
}
