package io.github.connectedsecurity.core.indicators;

import java.util.Locale;
import java.util.Optional;

/** What an {@link IndicatorValue} can be, and the STIX path at which patterns look for it. */
public enum IndicatorValueType {
  /** One IPv4 address. */
  IPV4("ipv4-addr:value"),
  /** One IPv6 address. */
  IPV6("ipv6-addr:value"),
  /** The name of a domain or host. */
  DOMAIN("domain-name:value"),
  /** An address on the web. */
  URL("url:value"),
  /** An MD5 of a file, which others can forge. */
  MD5("file:hashes.MD5"),
  /** A SHA-1 of a file. */
  SHA1("file:hashes.'SHA-1'"),
  /** A SHA-256 of a file. */
  SHA256("file:hashes.'SHA-256'");

  private final String stixPath;

  IndicatorValueType(String stixPath) { this.stixPath = stixPath; }

  /** The path in STIX patterns. */
  public String stixPath() { return stixPath; }

  /** Whether it is a digest of a file. */
  public boolean isHash() { return stixPath.startsWith("file:"); }

  /** The type at a STIX path; spellings such as {@code file:hashes."SHA-256"} and {@code file:hashes.sha256} count, too. */
  static Optional<IndicatorValueType> atStixPath(String path) {
    for (IndicatorValueType type : values()) {
      if (plain(type.stixPath).equals(plain(path))) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private static String plain(String path) { return path.replaceAll("['\"-]", "").toLowerCase(Locale.ROOT); }
}
