package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.identityprotection.model.RiskyServicePrincipal;
import io.github.connectedsecurity.identityprotection.model.RiskyServicePrincipalHistoryItem;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Workloads at risk, and what an administrator can say about them. Managed identities are not among them. Without Workload Identities
 * Premium the level and the detail are hidden.
 */
public final class RiskyServicePrincipals {
  private static final String READ = "IdentityRiskyServicePrincipal.Read.All";
  private static final String WRITE = "IdentityRiskyServicePrincipal.ReadWrite.All";

  private final Http http;

  RiskyServicePrincipals(Http http) { this.http = http; }

  /**
   * Lists all service principals that are or were at risk.
   * {@code GET /identityProtection/riskyServicePrincipals}; {@code IdentityRiskyServicePrincipal.Read.All}.
   */
  public Paged<RiskyServicePrincipal> list() { return list(q -> {}); }

  /**
   * Lists service principals that are or were at risk. Filters take {@link RiskyServicePrincipalFields}; the largest page is not stated, and
   * presumed to be 500. {@code GET /identityProtection/riskyServicePrincipals}; {@code IdentityRiskyServicePrincipal.Read.All}.
   */
  public Paged<RiskyServicePrincipal> list(Consumer<ODataQuery> query) {
    return read("identityProtection/riskyServicePrincipals").query(ODataQuery.of(RiskyServicePrincipalFields.RULES, query)).paged(RiskyServicePrincipal::of);
  }

  /**
   * Reads one service principal's risk, by its object id, which is not its application's.
   * {@code GET /identityProtection/riskyServicePrincipals/{id}}; {@code IdentityRiskyServicePrincipal.Read.All}.
   */
  public RiskyServicePrincipal get(String id) {
    return read("identityProtection/riskyServicePrincipals/{id}", id).as(json -> RiskyServicePrincipal.of(Entity.of(json)));
  }

  /**
   * Lists what became of a service principal's risk over time.
   * {@code GET /identityProtection/riskyServicePrincipals/{id}/history}; {@code IdentityRiskyServicePrincipal.Read.All}.
   */
  public Paged<RiskyServicePrincipalHistoryItem> history(String id) {
    return read("identityProtection/riskyServicePrincipals/{id}/history", id).paged(RiskyServicePrincipalHistoryItem::of);
  }

  /**
   * Calls service principals compromised: their risk becomes high. Goes out in chunks of 60 ids, one a second, each sent once; the report
   * names what became of each chunk. {@code POST /identityProtection/riskyServicePrincipals/confirmCompromised};
   * {@code IdentityRiskyServicePrincipal.ReadWrite.All}.
   */
  public ActionReport confirmCompromised(Collection<String> servicePrincipalIds) { return act("confirmCompromised").run(servicePrincipalIds, chunk -> {}); }

  /**
   * Sets service principals' risk aside without a verdict: it becomes none. In chunks as {@link #confirmCompromised}. To call one safe
   * there is nothing. {@code POST /identityProtection/riskyServicePrincipals/dismiss}; {@code IdentityRiskyServicePrincipal.ReadWrite.All}.
   */
  public ActionReport dismiss(Collection<String> servicePrincipalIds) { return act("dismiss").run(servicePrincipalIds, chunk -> {}); }

  private IdAction act(String action) {
    return new IdAction("servicePrincipalIds",
        () -> http.post("identityProtection/riskyServicePrincipals/{action}", action).permission(WRITE).quota(IdentityQuotas.RISK));
  }

  private Call read(String template, Object... arguments) { return http.get(template, arguments).permission(READ).quota(IdentityQuotas.RISK); }
}
