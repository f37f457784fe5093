package io.github.connectedsecurity.core;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a service lives in one cloud, and whom its tokens are for.
 *
 * @param root the root address; https, or http on this machine only
 * @param scope the scope to ask tokens for, such as {@code https://graph.microsoft.com/.default}; empty text when calls carry no token
 * @param otherHosts further hosts of the same service that may receive its tokens. {@link #at} may choose any of them; a leading
 *     {@code *.} stands for one or more labels. Links of answers may lead to those that are spelled out, never to a pattern
 */
public record ServiceEndpoint(URI root, String scope, List<String> otherHosts) {
  private static final URI UNCHOSEN = URI.create("https://host-to-be-chosen.invalid/"); // a name that resolves nowhere, ever

  /** Checks the address. */
  public ServiceEndpoint {
    otherHosts = List.copyOf(otherHosts);
    Origins.requireSafe(root);
  }

  /** An endpoint with one host. */
  public ServiceEndpoint(URI root, String scope) { this(root, scope, List.of()); }

  /** The endpoint of a service that has no common host: every tenant or resource has its own, to be chosen with {@link #at}. */
  public static ServiceEndpoint family(String scope, String... hosts) { return new ServiceEndpoint(UNCHOSEN, scope, List.of(hosts)); }

  /** Whether calls can go there, or a host of the family must be chosen first. */
  public boolean isChosen() { return !root.equals(UNCHOSEN); }

  /**
   * The same service and audience behind another host of its family, such as a regional or a tenant's one.
   *
   * @throws IllegalArgumentException when the host is none of this service's; a {@link Cloud} of one's own can have any
   */
  public ServiceEndpoint at(URI other) {
    Origins.requireSafe(other);
    boolean isOurs = other.getPort() == root.getPort() && otherHosts.stream().anyMatch(pattern -> Origins.matches(pattern, other.getHost()));
    if (!isOurs && !Origins.sameOrigin(root, other)) {
      throw new IllegalArgumentException("The host " + other.getHost() + " is not one of this service's: " + hosts() + ".");
    }
    Set<String> others = new LinkedHashSet<>(otherHosts);
    if (isChosen()) {
      others.add(root.getHost()); // links may still lead there
    }
    others.remove(other.getHost());
    return new ServiceEndpoint(other, scope, List.copyOf(others));
  }

  /** The hosts that it may have, for people. */
  String hosts() {
    String others = String.join(", ", otherHosts);
    return !isChosen() ? others : root.getHost() + (others.isEmpty() ? "" : ", " + others);
  }
}
