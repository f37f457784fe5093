package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.defender.model.MachineReference;
import io.github.connectedsecurity.defender.model.vulnerabilities.MachineVulnerability;
import io.github.connectedsecurity.defender.model.vulnerabilities.Vulnerability;
import java.util.List;
import java.util.function.Consumer;

/** Known weaknesses, and which devices have them. */
public final class Vulnerabilities {
  private static final Quota QUOTA = DefenderQuotas.unpublished("vulnerability management");

  private final Http http;

  Vulnerabilities(Http http) { this.http = http; }

  /** Lists all of them; see {@link #list(Consumer)}. {@code GET /api/vulnerabilities}; {@code Vulnerability.Read.All}. */
  public Paged<Vulnerability> list() { return list(q -> {}); }

  /**
   * Lists weaknesses; pages of up to 8,000 are fetched as they are read. Filters take {@link VulnerabilityFields}. {@code GET
   * /api/vulnerabilities}; {@code Vulnerability.Read.All}.
   */
  public Paged<Vulnerability> list(Consumer<ODataQuery> query) {
    return http.get("vulnerabilities").permission("Vulnerability.Read.All").quota(QUOTA).query(ODataQuery.of(VulnerabilityFields.RULES, query))
        .paged(NextPage.odataOrSkip(Integer.MAX_VALUE), Vulnerability::of);
  }

  /** Reads one weakness, by its CVE number. {@code GET /api/vulnerabilities/{cveId}}; {@code Vulnerability.Read.All}. */
  public Vulnerability get(String cveId) {
    return http.get("vulnerabilities/{cveId}", cveId).permission("Vulnerability.Read.All").quota(QUOTA).as(Vulnerability::of);
  }

  /** Lists the devices that have a weakness. {@code GET /api/vulnerabilities/{cveId}/machineReferences}; {@code Vulnerability.Read.All}. */
  public List<MachineReference> machines(String cveId) {
    return http.get("vulnerabilities/{cveId}/machineReferences", cveId).permission("Vulnerability.Read.All").quota(QUOTA).list(MachineReference::of);
  }

  /** Lists all of them; see {@link #byMachine(Consumer)}. {@code GET /api/vulnerabilities/machinesVulnerabilities}; {@code Vulnerability.Read.All}. */
  public Paged<MachineVulnerability> byMachine() { return byMachine(q -> {}); }

  /**
   * Lists weaknesses with the devices that have them; pages of up to 10,000 are fetched as they are read. Filters take {@link
   * MachineVulnerabilityFields}. {@code GET /api/vulnerabilities/machinesVulnerabilities}; {@code Vulnerability.Read.All}.
   */
  public Paged<MachineVulnerability> byMachine(Consumer<ODataQuery> query) {
    return http.get("vulnerabilities/machinesVulnerabilities").permission("Vulnerability.Read.All").quota(QUOTA)
        .query(ODataQuery.of(MachineVulnerabilityFields.RULES, query)).paged(NextPage.odataOrSkip(Integer.MAX_VALUE), MachineVulnerability::of);
  }
}
