package io.github.connectedsecurity.graphsecurity.model;

import io.github.connectedsecurity.core.json.JsonBody;

/** The product that something is meant for, as requests name it. */
public final class SecurityVendor extends JsonBody<SecurityVendor> {
  private SecurityVendor() {}

  /**
   * Starts with what must be given.
   *
   * @param provider the product, such as {@code SecureScore} or {@code Windows Defender ATP}
   * @param vendor its maker, mostly {@code Microsoft}
   */
  public static SecurityVendor of(String provider, String vendor) { return new SecurityVendor().set("provider", provider).set("vendor", vendor); }

  /** The product's version. */
  public SecurityVendor providerVersion(String providerVersion) { return set("providerVersion", providerVersion); }

  /** The part of the product. */
  public SecurityVendor subProvider(String subProvider) { return set("subProvider", subProvider); }
}
