package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import java.time.Duration;

/**
 * The limits that the service publishes, as of August 2026. They are counted per operation; whether per application or per
 * tenant is told only for hunting, so sharing a tenant can still bring a refusal. {@code docs/reference/defender.md} shows the
 * same for people.
 */
public final class DefenderQuotas {
  /** Weaknesses of one device. */
  public static final Quota MACHINE_VULNERABILITIES = Quota.perMinute("machine vulnerabilities", 50).perHour(1_500);
  /** The list of incidents. */
  public static final Quota INCIDENTS_LIST = Quota.perMinute("list incidents", 50).perHour(1_500);
  /** Changes to incidents. */
  public static final Quota INCIDENTS_UPDATE = Quota.perMinute("update incidents", 50).perHour(1_500);
  /** Hunting in Defender for Endpoint; also 10 minutes of work an hour and 3 hours a day. */
  public static final Quota HUNTING = Quota.perMinute("advanced queries", 45).perHour(1_500);
  /** Hunting in Defender XDR; large tenants may do more. */
  public static final Quota XDR_HUNTING = Quota.perMinute("advanced hunting", 45);
  /** Deletion of many indicators. */
  public static final Quota INDICATORS_BATCH_DELETE = Quota.perMinute("delete many indicators", 30).perHour(1_500);
  /** Import of indicators. */
  public static final Quota INDICATORS_IMPORT = Quota.perMinute("import indicators", 30);
  /** Alerts raised from hunting. */
  public static final Quota ALERTS_CREATE = Quota.perMinute("create alerts", 15);
  /** Changes to many alerts. */
  public static final Quota ALERTS_BATCH_UPDATE = Quota.perMinute("update many alerts", 10).perHour(500);
  /** Starts of live response sessions. */
  public static final Quota LIVE_RESPONSE = Quota.perMinute("live response", 10);
  /** Addresses of investigation packages. */
  public static final Quota PACKAGE_URI = Quota.perMinute("package addresses", 2).perHour(120);
  /** Starts of investigations. */
  public static final Quota INVESTIGATIONS_START = Quota.per(Duration.ofHours(1), "start investigations", 50);

  /** How many live response sessions a tenant may have at once; newer pages say 50, and the lower number is the safe one. */
  public static final int LIVE_RESPONSE_SESSIONS = 25;

  private DefenderQuotas() {}

  /** What holds for an operation unless its page says otherwise: 100 calls a minute, 1,500 an hour. */
  public static Quota usual(String operation) { return Quota.perMinute(operation, 100).perHour(1_500); }

  /** Exports by pages: 30 calls a minute, 1,000 an hour. */
  public static Quota jsonExport(String operation) { return Quota.perMinute(operation, 30).perHour(1_000); }

  /** Exports to files: 5 calls a minute, 20 an hour. */
  public static Quota fileExport(String operation) { return Quota.perMinute(operation, 5).perHour(20); }

  /** Operations of vulnerability management, whose limits are not published; they wait together once one of them is throttled. */
  public static Quota unpublished(String area) { return Quota.group(area); }
}
