package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.defender.model.Alert;
import io.github.connectedsecurity.defender.model.DomainStats;
import io.github.connectedsecurity.defender.model.Machine;
import java.time.Duration;
import java.util.List;

/** Domains. */
public final class Domains {
  private static final Quota QUOTA = DefenderQuotas.usual("domains");

  private final Http http;

  Domains(Http http) { this.http = http; }

  /** Lists the alerts about a domain; none for an unknown one. {@code GET /api/domains/{domain}/alerts}; {@code Alert.Read.All}. */
  public List<Alert> alerts(String domain) {
    return http.get("domains/{domain}/alerts", domain).permission("Alert.Read.All").quota(QUOTA).list(Alert::of);
  }

  /** Lists up to 500 devices that spoke with a domain. {@code GET /api/domains/{domain}/machines}; {@code Machine.Read.All}. */
  public List<Machine> machines(String domain) {
    return http.get("domains/{domain}/machines", domain).permission("Machine.Read.All").quota(QUOTA).list(Machine::of);
  }

  /** Tells how many devices spoke with a domain, over 1 to 720 hours back. {@code GET /api/domains/{domain}/stats}; {@code URL.Read.All}. */
  public DomainStats stats(String domain, Duration lookBack) {
    return http.get("domains/{domain}/stats", domain).permission("URL.Read.All").quota(QUOTA).query("lookBackHours", Checks.lookBackHours(lookBack))
        .as(DomainStats::of);
  }
}
