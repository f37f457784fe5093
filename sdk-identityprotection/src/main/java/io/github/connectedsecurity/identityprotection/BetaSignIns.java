package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.identityprotection.model.BetaSignIn;
import java.util.function.Consumer;

/** Sign-ins of all kinds, of users, of clients on their behalf, and of workloads, as beta shows them. */
public final class BetaSignIns {
  private static final String READ = "AuditLog.Read.All";

  private final Http http;

  BetaSignIns(Http http) { this.http = http; }

  /**
   * Lists sign-ins; without a condition on the kind only those of users at a screen. Filters take {@link SignInFields}, with
   * {@link SignInFields#ofKind}, and should name a stretch of time. {@code GET /auditLogs/signIns}; {@code AuditLog.Read.All}.
   */
  public Paged<BetaSignIn> list(Consumer<ODataQuery> query) {
    return read("auditLogs/signIns").query(ODataQuery.of(SignInFields.BETA_RULES, query)).paged(BetaSignIn::of);
  }

  /** Reads one sign-in of any kind. {@code GET /auditLogs/signIns/{id}}; {@code AuditLog.Read.All}. */
  public BetaSignIn get(String id) { return read("auditLogs/signIns/{id}", id).as(json -> BetaSignIn.of(Entity.of(json))); }

  private Call read(String template, Object... arguments) { return http.get(template, arguments).permission(READ).quota(IdentityQuotas.REPORTS); }
}
