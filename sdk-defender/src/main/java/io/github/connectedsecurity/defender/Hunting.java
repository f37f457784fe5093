package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.Retirement;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.query.Kql;
import io.github.connectedsecurity.defender.model.HuntingResult;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Advanced hunting on the hosts of Defender, which the service is giving up: its end began in January 2026, and from 1 February
 * 2027 it returns no data. Hunting in Microsoft Graph takes its place and gives rows of the same type. From that day on these
 * methods fail before anything is sent, unless the client allows retired operations.
 */
public final class Hunting {
  private static final Retirement RETIREMENT = new Retirement("advanced hunting on the hosts of Defender", Optional.of(LocalDate.of(2026, 1, 1)),
      Optional.of(LocalDate.of(2027, 2, 1)), "hunting of GraphSecurityClient (POST /security/runHuntingQuery)", "ThreatHunting.Read.All",
      URI.create("https://learn.microsoft.com/graph/api/security-security-runhuntingquery"));
  private static final Duration PATIENCE = Duration.ofMinutes(10); // over three minutes of work, and waits for a share of the quota

  private final Http http;
  private final Supplier<Http> xdr;

  Hunting(Http http, Supplier<Http> xdr) {
    this.http = http;
    this.xdr = xdr;
  }

  /** Runs a query; see {@link #run(String)}. {@code POST /api/advancedqueries/run}; {@code AdvancedQuery.Read.All}. */
  @Deprecated(since = "0.1.0")
  public HuntingResult run(Kql kql) { return run(kql.text()); }

  /**
   * Runs a query over the last 30 days of device events. It only reads, so it is tried again like a reading call. At most 100,000
   * rows and 50 MB; 45 calls a minute, 200 seconds each, 10 minutes of work an hour.
   * {@code POST /api/advancedqueries/run}; {@code AdvancedQuery.Read.All}.
   *
   * @deprecated the service gives it up; use hunting in Microsoft Graph
   */
  @Deprecated(since = "0.1.0")
  public HuntingResult run(String kql) {
    return run(http, "advancedqueries/run", "AdvancedQuery.Read.All", DefenderQuotas.HUNTING, kql);
  }

  /** Runs a query; see {@link #runXdr(String)}. {@code POST /api/advancedhunting/run}; {@code AdvancedHunting.Read.All}. */
  @Deprecated(since = "0.1.0")
  public HuntingResult runXdr(Kql kql) { return runXdr(kql.text()); }

  /**
   * Runs a query over the last 30 days of all products, and tells what it cost. At most 100,000 rows, three minutes; at least 45
   * calls a minute, by the tenant's size. {@code POST /api/advancedhunting/run}; {@code AdvancedHunting.Read.All}.
   *
   * @deprecated the service gives it up; use hunting in Microsoft Graph
   */
  @Deprecated(since = "0.1.0")
  public HuntingResult runXdr(String kql) {
    return run(xdr.get(), "advancedhunting/run", "AdvancedHunting.Read.All", DefenderQuotas.XDR_HUNTING, kql);
  }

  private static HuntingResult run(Http http, String path, String permission, Quota quota, String kql) {
    if (kql.isBlank()) {
      throw new IllegalArgumentException("A hunting query must not be blank.");
    }
    Call call = http.post(path).permission(permission).quota(quota).repeatable().deadline(PATIENCE);
    Instant end = RETIREMENT.endsOn().orElseThrow().atStartOfDay(ZoneOffset.UTC).toInstant();
    Call allowed = http.exchange().time().now().isBefore(end) ? call : call.retired(RETIREMENT);
    return allowed.body(Map.of("Query", kql)).as(HuntingResult::of);
  }
}
