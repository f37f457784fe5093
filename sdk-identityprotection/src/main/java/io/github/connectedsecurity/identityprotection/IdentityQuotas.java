package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.Quota;
import java.time.Duration;

/**
 * The limits that Microsoft publishes for identities, as of August 2026. The first counts all applications of a tenant together,
 * so others may use it up; a refusal then comes without {@code Retry-After}, and calls wait for a time of their own, longer each
 * time, while all calls of the group wait along. {@code ClientOptions.quotas} changes what is kept here.
 */
public final class IdentityQuotas {
  /**
   * Risky users and their histories, risk detections, conditional access policies and named locations: one request a second in a
   * tenant, of all applications together. Service principals and agents are not listed; they are taken along.
   */
  public static final Quota RISK = Quota.per(Duration.ofSeconds(1), "identity risk and conditional access", 1);

  /** Sign-ins and directory audits: 5 requests in 10 seconds for an application in a tenant. Older pages said 100. */
  public static final Quota REPORTS = Quota.per(Duration.ofSeconds(10), "sign-in and audit logs", 5);

  /**
   * Users, groups and devices: published as units rather than calls, 3,500 in 10 seconds in a small tenant. Calls here take up to 5
   * units, so 700 never exceed it; larger tenants have more.
   */
  public static final Quota DIRECTORY = Quota.per(Duration.ofSeconds(10), "directory reads", 700);

  /** Changes of users and service principals: 3,000 in 150 seconds for an application in a tenant. */
  public static final Quota DIRECTORY_WRITES = Quota.per(Duration.ofSeconds(150), "directory writes", 3_000);

  /** Authentication strengths, contexts, templates and security defaults: nothing is published. */
  public static final Quota POLICIES = Quota.group("authentication policies");

  private IdentityQuotas() {}
}
