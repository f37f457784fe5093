package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.Quota;
import java.time.Duration;

/**
 * The limits that Graph publishes for its security operations, each for one application in one tenant. There is another of 130,000
 * calls in ten seconds for an application in all tenants, which no client here can see.
 */
public final class GraphQuotas {
  /** Alerts, of both generations. */
  public static final Quota ALERTS = Quota.perMinute("Graph security alerts", 150);
  /** Advanced hunting, for a tenant as a whole; large ones are allowed more. A share of processor time is limited as well. */
  public static final Quota HUNTING = Quota.perMinute("Graph advanced hunting", 45);
  /** Secure scores and their control profiles, together. */
  public static final Quota SCORES = Quota.per(Duration.ofMinutes(10), "Graph secure scores and control profiles", 10_000).concurrent(4);
  /** Secure scores alone. */
  public static final Quota SECURE_SCORES = Quota.perMinute("Graph secure scores", 150);
  /** Actions that other products carry out. */
  public static final Quota SECURITY_ACTIONS = Quota.perMinute("Graph security actions", 150);
  /** Threat indicators; a bulk call counts once. */
  public static final Quota TI_INDICATORS = Quota.perMinute("Graph threat indicators", 1_000);

  private GraphQuotas() {}
}
