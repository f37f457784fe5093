package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.identityprotection.model.DirectoryAudit;
import java.util.function.Consumer;

/** Changes in the directory: who did what to whom. Kept for 30 days with licence P1 or P2, for 7 without. */
public final class DirectoryAudits {
  private static final String READ = "AuditLog.Read.All";

  private final Http http;

  DirectoryAudits(Http http) { this.http = http; }

  /**
   * Lists changes, newest first unless ordered otherwise. Filters take {@link DirectoryAuditFields} and should name a stretch of time.
   * {@code GET /auditLogs/directoryAudits}; {@code AuditLog.Read.All}.
   */
  public Paged<DirectoryAudit> list(Consumer<ODataQuery> query) {
    return read("auditLogs/directoryAudits").query(ODataQuery.of(DirectoryAuditFields.RULES, query)).paged(DirectoryAudit::of);
  }

  /** Reads one change. {@code GET /auditLogs/directoryAudits/{id}}; {@code AuditLog.Read.All}. */
  public DirectoryAudit get(String id) { return read("auditLogs/directoryAudits/{id}", id).as(json -> DirectoryAudit.of(Entity.of(json))); }

  private Call read(String template, Object... arguments) { return http.get(template, arguments).permission(READ).quota(IdentityQuotas.REPORTS); }
}
