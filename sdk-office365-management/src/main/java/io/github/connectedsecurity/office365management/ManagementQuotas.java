package io.github.connectedsecurity.office365management;

import io.github.connectedsecurity.core.Quota;

/** The limits that the Management Activity API publishes. */
public final class ManagementQuotas {
  /** All operations of a tenant together: 2,000 calls a minute. Tenants with many seats or with E5 have more; that is for options to raise. */
  public static final Quota ACTIVITY_FEED = Quota.perMinute("activity feed", 2_000);

  private ManagementQuotas() {}
}
