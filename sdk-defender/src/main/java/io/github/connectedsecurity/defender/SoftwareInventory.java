package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.defender.model.MachineReference;
import io.github.connectedsecurity.defender.model.vulnerabilities.MissingKb;
import io.github.connectedsecurity.defender.model.vulnerabilities.Software;
import io.github.connectedsecurity.defender.model.vulnerabilities.SoftwareDistribution;
import io.github.connectedsecurity.defender.model.vulnerabilities.Vulnerability;
import java.util.List;
import java.util.function.Consumer;

/** Products that are installed somewhere in the organisation. */
public final class SoftwareInventory {
  private static final Quota QUOTA = DefenderQuotas.unpublished("vulnerability management");

  private final Http http;

  SoftwareInventory(Http http) { this.http = http; }

  /** Lists all of them; see {@link #list(Consumer)}. {@code GET /api/Software}; {@code Software.Read.All}. */
  public Paged<Software> list() { return list(q -> {}); }

  /**
   * Lists products; pages of up to 10,000 are fetched as they are read. Filters take {@link SoftwareFields}. {@code GET
   * /api/Software}; {@code Software.Read.All}.
   */
  public Paged<Software> list(Consumer<ODataQuery> query) {
    return http.get("Software").permission("Software.Read.All").quota(QUOTA).query(ODataQuery.of(SoftwareFields.RULES, query))
        .paged(NextPage.odataOrSkip(Integer.MAX_VALUE), Software::of);
  }

  /** Reads one product, by vendor and name as in {@code microsoft-_-edge}. {@code GET /api/Software/{id}}; {@code Software.Read.All}. */
  public Software get(String id) {
    return http.get("Software/{id}", id).permission("Software.Read.All").quota(QUOTA).as(Software::of);
  }

  /** Lists the versions of a product and how many devices have each. {@code GET /api/Software/{id}/distributions}; {@code Software.Read.All}. */
  public List<SoftwareDistribution> distributions(String id) {
    return http.get("Software/{id}/distributions", id).permission("Software.Read.All").quota(QUOTA).list(SoftwareDistribution::of);
  }

  /** Lists the devices that have a product. {@code GET /api/Software/{id}/machineReferences}; {@code Software.Read.All}. */
  public List<MachineReference> machines(String id) {
    return http.get("Software/{id}/machineReferences", id).permission("Software.Read.All").quota(QUOTA).list(MachineReference::of);
  }

  /** Lists the known weaknesses of a product. {@code GET /api/Software/{id}/vulnerabilities}; {@code Vulnerability.Read.All}. */
  public List<Vulnerability> vulnerabilities(String id) {
    return http.get("Software/{id}/vulnerabilities", id).permission("Vulnerability.Read.All").quota(QUOTA).list(Vulnerability::of);
  }

  /** Lists the security updates of a product that devices lack. {@code GET /api/Software/{id}/getmissingkbs}; {@code Software.Read.All}. */
  public List<MissingKb> missingKbs(String id) {
    return http.get("Software/{id}/getmissingkbs", id).permission("Software.Read.All").quota(QUOTA).list(MissingKb::of);
  }
}
