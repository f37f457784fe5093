package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.Quota;
import java.time.Duration;
import java.util.List;

/** The published limits of Sentinel, Log Analytics and Resource Manager. Calls are held back at these, rather than refused. */
public final class SentinelQuotas {
  /** Reads of resources: a bucket of 250 that fills by 25 a second, for each subscription and caller; counted here for all subscriptions. */
  public static final Quota READS = Quota.per(Duration.ofSeconds(10), "resource reads", 250);
  /** Writes of resources, deletions too: a bucket of 200 that fills by 10 a second. */
  public static final Quota WRITES = Quota.per(Duration.ofSeconds(20), "resource writes", 200);
  /** Purges of a workspace. */
  public static final Quota PURGE = Quota.group("purge").perHour(50);
  /** KQL queries: 200 in 30 seconds for each user, 5 of them at once. */
  public static final Quota QUERIES = Quota.per(Duration.ofSeconds(30), "log queries", 200).concurrent(5);
  /** Requests to one data collection rule; its 2 GB a minute are kept by the ingestion itself. */
  public static final Quota INGESTION = Quota.perMinute("logs ingestion", 12_000);
  /** Requests of the HTTP Data Collector, whose number is not limited by any published rule. */
  public static final Quota COLLECTOR = Quota.group("data collector");
  /** Uploads of threat intelligence, of up to 100 objects each. */
  public static final Quota INTELLIGENCE_UPLOAD = Quota.perMinute("intelligence upload", 100);

  private SentinelQuotas() {}

  /** All limits named here. */
  public static List<Quota> all() { return List.of(READS, WRITES, PURGE, QUERIES, INGESTION, COLLECTOR, INTELLIGENCE_UPLOAD); }
}
