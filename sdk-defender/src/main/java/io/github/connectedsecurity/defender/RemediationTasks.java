package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.defender.model.MachineReference;
import io.github.connectedsecurity.defender.model.vulnerabilities.RemediationTask;
import java.util.List;
import java.util.function.Consumer;

/** Work that somebody asked for to follow recommendations. */
public final class RemediationTasks {
  private static final Quota QUOTA = DefenderQuotas.unpublished("vulnerability management");

  private final Http http;

  RemediationTasks(Http http) { this.http = http; }

  /** Lists all of them; see {@link #list(Consumer)}. {@code GET /api/remediationTasks}; {@code RemediationTasks.Read.All}. */
  public Paged<RemediationTask> list() { return list(q -> {}); }

  /**
   * Lists tasks; pages of up to 10,000 are fetched as they are read. Filters take {@link RemediationTaskFields}. {@code GET
   * /api/remediationTasks}; {@code RemediationTasks.Read.All}.
   */
  public Paged<RemediationTask> list(Consumer<ODataQuery> query) {
    return http.get("remediationTasks").permission("RemediationTasks.Read.All").quota(QUOTA).query(ODataQuery.of(RemediationTaskFields.RULES, query))
        .paged(NextPage.odataOrSkip(Integer.MAX_VALUE), RemediationTask::of);
  }

  /** Reads one task. {@code GET /api/remediationTasks/{id}}; {@code RemediationTasks.Read.All}. */
  public RemediationTask get(String id) {
    return http.get("remediationTasks/{id}", id).permission("RemediationTasks.Read.All").quota(QUOTA).as(RemediationTask::of);
  }

  /** Lists the devices that a task is for. {@code GET /api/remediationTasks/{id}/machineReferences}; {@code RemediationTasks.Read.All}. */
  public List<MachineReference> machines(String id) {
    return http.get("remediationTasks/{id}/machineReferences", id).permission("RemediationTasks.Read.All").quota(QUOTA).list(MachineReference::of);
  }
}
