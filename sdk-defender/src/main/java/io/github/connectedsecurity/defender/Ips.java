package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.defender.model.Alert;
import io.github.connectedsecurity.defender.model.IpStats;
import java.time.Duration;
import java.util.List;

/** Network addresses. What is no address is refused before anything is sent. */
public final class Ips {
  private static final Quota QUOTA = DefenderQuotas.usual("ips");

  private final Http http;

  Ips(Http http) { this.http = http; }

  /** Lists the alerts about an address; none for an unknown one. {@code GET /api/ips/{ip}/alerts}; {@code Alert.Read.All}. */
  public List<Alert> alerts(String ip) {
    return http.get("ips/{ip}/alerts", Checks.address(ip)).permission("Alert.Read.All").quota(QUOTA).list(Alert::of);
  }

  /** Tells how many devices spoke with an address, over 1 to 720 hours back. {@code GET /api/ips/{ip}/stats}; {@code Ip.Read.All}. */
  public IpStats stats(String ip, Duration lookBack) {
    return http.get("ips/{ip}/stats", Checks.address(ip)).permission("Ip.Read.All").quota(QUOTA).query("lookBackHours", Checks.lookBackHours(lookBack))
        .as(IpStats::of);
  }
}
