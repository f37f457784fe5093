package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.defender.model.MachineReference;
import io.github.connectedsecurity.defender.model.vulnerabilities.Recommendation;
import io.github.connectedsecurity.defender.model.vulnerabilities.Software;
import io.github.connectedsecurity.defender.model.vulnerabilities.Vulnerability;
import java.util.List;
import java.util.function.Consumer;

/** What should be done about weaknesses. */
public final class Recommendations {
  private static final Quota QUOTA = DefenderQuotas.unpublished("vulnerability management");

  private final Http http;

  Recommendations(Http http) { this.http = http; }

  /** Lists all of them; see {@link #list(Consumer)}. {@code GET /api/recommendations}; {@code SecurityRecommendation.Read.All}. */
  public Paged<Recommendation> list() { return list(q -> {}); }

  /**
   * Lists recommendations; pages of up to 10,000 are fetched as they are read. Filters take {@link RecommendationFields}. {@code GET
   * /api/recommendations}; {@code SecurityRecommendation.Read.All}.
   */
  public Paged<Recommendation> list(Consumer<ODataQuery> query) {
    return http.get("recommendations").permission("SecurityRecommendation.Read.All").quota(QUOTA).query(ODataQuery.of(RecommendationFields.RULES, query))
        .paged(NextPage.odataOrSkip(Integer.MAX_VALUE), Recommendation::of);
  }

  /** Reads one recommendation. {@code GET /api/recommendations/{id}}; {@code SecurityRecommendation.Read.All}. */
  public Recommendation get(String id) {
    return http.get("recommendations/{id}", id).permission("SecurityRecommendation.Read.All").quota(QUOTA).as(Recommendation::of);
  }

  /**
   * Reads the product that a recommendation is about: one, though the service speaks of a list. Delegated callers need {@code
   * SecurityRecommendation.Read}. {@code GET /api/recommendations/{id}/software}; {@code Software.Read.All}.
   */
  public Software software(String id) {
    return http.get("recommendations/{id}/software", id).permission("Software.Read.All").quota(QUOTA).as(Software::of);
  }

  /** Lists the devices that a recommendation is for. {@code GET /api/recommendations/{id}/machineReferences}; {@code SecurityRecommendation.Read.All}. */
  public List<MachineReference> machines(String id) {
    return http.get("recommendations/{id}/machineReferences", id).permission("SecurityRecommendation.Read.All").quota(QUOTA).list(MachineReference::of);
  }

  /** Lists the weaknesses that a recommendation ends. {@code GET /api/recommendations/{id}/vulnerabilities}; {@code Vulnerability.Read.All}. */
  public List<Vulnerability> vulnerabilities(String id) {
    return http.get("recommendations/{id}/vulnerabilities", id).permission("Vulnerability.Read.All").quota(QUOTA).list(Vulnerability::of);
  }
}
