package io.github.connectedsecurity.securitycenter.model.workloads;

import io.github.connectedsecurity.core.json.JsonBody;

/** Looking for sensitive data. */
public final class SensitiveDataDiscoveryContent extends JsonBody<SensitiveDataDiscoveryContent> {
  private SensitiveDataDiscoveryContent() {}

  /**
   * Starts with what must be given.
   *
   * @param isEnabled whether it shall be on
   */
  public static SensitiveDataDiscoveryContent of(boolean isEnabled) { return new SensitiveDataDiscoveryContent().set("isEnabled", isEnabled); }
}
