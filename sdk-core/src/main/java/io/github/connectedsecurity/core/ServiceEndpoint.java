package io.github.connectedsecurity.core;

import java.net.URI;
import java.util.List;

/**
 * Where a service lives in one cloud, and whom its tokens are for.
 *
 * @param root the root address; https, or http on this machine only
 * @param scope the scope to ask tokens for, such as {@code https://graph.microsoft.com/.default}
 * @param otherHosts further hosts of the same service that may receive its tokens, because its links point there; a leading
 *     {@code *.} stands for one or more labels
 */
public record ServiceEndpoint(URI root, String scope, List<String> otherHosts) {
  /** Checks the address. */
  public ServiceEndpoint {
    otherHosts = List.copyOf(otherHosts);
    Origins.requireSafe(root);
  }

  /** An endpoint with one host. */
  public ServiceEndpoint(URI root, String scope) { this(root, scope, List.of()); }

  /** The same service and audience behind another host of its family, such as a regional or a tenant's one. */
  public ServiceEndpoint at(URI other) {
    if (!Origins.sameOrigin(root, other) && otherHosts.stream().noneMatch(pattern -> Origins.matches(pattern, other.getHost()))) {
      throw new IllegalArgumentException("The host " + other.getHost() + " is not one of this service's: " + root.getHost()
          + (otherHosts.isEmpty() ? "" : ", " + String.join(", ", otherHosts)) + ".");
    }
    return new ServiceEndpoint(other, scope, otherHosts);
  }
}
