package io.github.connectedsecurity.core;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Rules about hosts that may receive a token. */
final class Origins {
  private Origins() {}

  static void requireSafe(URI root) {
    String scheme = Objects.requireNonNullElse(root.getScheme(), "").toLowerCase(Locale.ROOT);
    String host = Objects.requireNonNullElse(root.getHost(), "");
    if (host.isEmpty() || root.getRawUserInfo() != null || root.getRawQuery() != null || root.getRawFragment() != null) {
      throw new IllegalArgumentException("A service's address is a scheme, a host and perhaps a port and a path, not " + root + ".");
    }
    if (!scheme.equals("https") && !(scheme.equals("http") && isLoopback(host))) {
      throw new IllegalArgumentException("A service's address must begin with https:// (http:// is for this machine only), not " + root + ".");
    }
  }

  static boolean sameOrigin(URI one, URI other) {
    return Objects.equals(one.getScheme(), other.getScheme()) && host(one).equals(host(other)) && one.getPort() == other.getPort();
  }

  static boolean matches(String pattern, String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return pattern.startsWith("*.") ? name.endsWith(pattern.substring(1)) && name.length() > pattern.length() - 1 : name.equals(pattern);
  }

  private static boolean isLoopback(String host) { return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}"); }

  private static String host(URI uri) { return Objects.requireNonNullElse(uri.getHost(), "").toLowerCase(Locale.ROOT); }
}
