package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.identityprotection.model.RiskState;
import io.github.connectedsecurity.identityprotection.model.SignIn;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Sign-ins of users at a screen; beta has the others. Kept for 30 days with licence P1 or P2, for 7 without, and then v1.0 refuses.
 * What policies made of them is told only to callers who may read policies.
 */
public final class SignIns {
  private static final String READ = "AuditLog.Read.All";
  private static final String WRITE = "IdentityRiskyUser.ReadWrite.All";

  private final Http http;

  SignIns(Http http) { this.http = http; }

  /**
   * Lists sign-ins, newest first unless ordered otherwise. Filters take {@link SignInFields} and should name a stretch of time; a page
   * holds 1,000. {@code GET /auditLogs/signIns}; {@code AuditLog.Read.All}.
   */
  public Paged<SignIn> list(Consumer<ODataQuery> query) {
    return read("auditLogs/signIns").query(ODataQuery.of(SignInFields.RULES, query)).paged(SignIn::of);
  }

  /**
   * Lists the sign-ins of a stretch of time, both ends included, whose risk has not been dealt with.
   * {@code GET /auditLogs/signIns}; {@code AuditLog.Read.All}.
   */
  public Paged<SignIn> atRisk(Instant from, Instant to) {
    return list(q -> q.filter(SignInFields.CREATED.between(from, to)).filter(SignInFields.RISK_STATE.eq(RiskState.AT_RISK)));
  }

  /** Reads one sign-in. {@code GET /auditLogs/signIns/{id}}; {@code AuditLog.Read.All}. */
  public SignIn get(String id) { return read("auditLogs/signIns/{id}", id).as(json -> SignIn.of(Entity.of(json))); }

  /**
   * Calls sign-ins compromised, by their ids. Goes out in chunks of 60, one a second, each sent once; the report names what became of
   * each chunk. Applications need {@code IdentityRiskEvent.ReadWrite.All} instead.
   * {@code POST /auditLogs/signIns/confirmCompromised}; {@code IdentityRiskyUser.ReadWrite.All}.
   */
  public ActionReport confirmCompromised(Collection<String> signInIds) { return act("confirmCompromised").run(signInIds, chunk -> {}); }

  /**
   * Calls sign-ins safe, by their ids. In chunks and with permissions as {@link #confirmCompromised}.
   * {@code POST /auditLogs/signIns/confirmSafe}; {@code IdentityRiskyUser.ReadWrite.All}.
   */
  public ActionReport confirmSafe(Collection<String> signInIds) { return act("confirmSafe").run(signInIds, chunk -> {}); }

  /**
   * Sets the risk of sign-ins aside without a verdict, by their ids. In chunks and with permissions as {@link #confirmCompromised}.
   * {@code POST /auditLogs/signIns/dismiss}; {@code IdentityRiskyUser.ReadWrite.All}.
   */
  public ActionReport dismiss(Collection<String> signInIds) { return act("dismiss").run(signInIds, chunk -> {}); }

  private IdAction act(String action) {
    return new IdAction("requestIds", () -> http.post("auditLogs/signIns/{action}", action).permission(WRITE).quota(IdentityQuotas.RISK));
  }

  private Call read(String template, Object... arguments) { return http.get(template, arguments).permission(READ).quota(IdentityQuotas.REPORTS); }
}
