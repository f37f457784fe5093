package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.core.Quota;

/** The published limit. After a refusal (429) the service takes about a minute to recover, whether it says so or not. */
public final class CloudAppSecurityQuotas {
  /** All calls of a tenant together, those of other applications included, of which the SDK knows nothing. */
  public static final Quota TENANT = Quota.perMinute("Cloud App Security", 30);

  private CloudAppSecurityQuotas() {}
}
