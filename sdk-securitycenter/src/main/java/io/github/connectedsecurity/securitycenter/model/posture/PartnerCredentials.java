package io.github.connectedsecurity.securitycenter.model.posture;

import io.github.connectedsecurity.core.json.JsonBody;

/** Proves which partner pushes an assessment or its metadata. */
public final class PartnerCredentials extends JsonBody<PartnerCredentials> {
  private PartnerCredentials() {}

  /**
   * Starts with what must be given.
   *
   * @param partnerName the company's name
   * @param secret the shared secret; sent, never returned and never logged
   */
  public static PartnerCredentials of(String partnerName, String secret) {
    return new PartnerCredentials().set("partnerName", partnerName).set("secret", secret);
  }

  /** The partner's product; for metadata only. */
  public PartnerCredentials productName(String productName) { return set("productName", productName); }
}
