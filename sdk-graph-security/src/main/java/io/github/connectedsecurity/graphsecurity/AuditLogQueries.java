package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.polling.Polling;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.graphsecurity.model.audit.AuditLogQuery;
import io.github.connectedsecurity.graphsecurity.model.audit.AuditLogQueryStatus;
import io.github.connectedsecurity.graphsecurity.model.audit.AuditLogRecord;
import io.github.connectedsecurity.graphsecurity.model.audit.NewAuditLogQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Searches of the audit log of all Microsoft 365 services. A search is started, worked on by the service for minutes or hours, and
 * then its records can be read. {@code AuditLogsQuery.Read.All} finds everything; a permission for one workload, such as
 * {@code AuditLogsQuery-Entra.Read.All}, is enough for its records.
 */
public final class AuditLogQueries {
  private static final ODataRules RULES = ODataRules.entity("queries").filterAny().orderAny().select().expandAny().top().skip().count().build();
  private static final List<AuditLogQueryStatus> ENDED =
      List.of(AuditLogQueryStatus.SUCCEEDED, AuditLogQueryStatus.FAILED, AuditLogQueryStatus.CANCELLED);

  private final GraphDoor door;

  AuditLogQueries(GraphDoor door) { this.door = door; }

  /**
   * Starts a search. Sent once. {@code POST /security/auditLog/queries}; {@code AuditLogsQuery.Read.All}.
   *
   * @throws IllegalArgumentException when its time ends before it starts
   */
  public AuditLogQuery create(NewAuditLogQuery query) {
    Map<String, Object> members = query.toMap();
    if (members.get("filterStartDateTime") instanceof String start && members.get("filterEndDateTime") instanceof String end
        && !Instant.parse(start).isBefore(Instant.parse(end))) {
      throw new IllegalArgumentException("A search of the audit log must end after it starts, not at " + end + " after " + start + ".");
    }
    return door.post("security/auditLog/queries").body(query).as(AuditLogQuery::of);
  }

  /** Lists the searches. {@code GET /security/auditLog/queries}; {@code AuditLogsQuery.Read.All}. */
  public Paged<AuditLogQuery> list() { return list(q -> {}); }

  /**
   * Lists the searches, as a query asks for. What the list takes is not written down, so nothing is refused here.
   * {@code GET /security/auditLog/queries}; {@code AuditLogsQuery.Read.All}.
   */
  public Paged<AuditLogQuery> list(Consumer<ODataQuery> query) { return door.list(RULES, query, AuditLogQuery::of, "security/auditLog/queries"); }

  /** Reads how far a search is. {@code GET /security/auditLog/queries/{id}}; {@code AuditLogsQuery.Read.All}. */
  public AuditLogQuery get(String id) { return door.get("security/auditLog/queries/{id}", id).as(AuditLogQuery::of); }

  /**
   * Waits until a search has ended: succeeded, failed or been cancelled. Nothing is cancelled when the wait ends before that.
   * {@code GET /security/auditLog/queries/{id}}; {@code AuditLogsQuery.Read.All}.
   *
   * @throws io.github.connectedsecurity.core.errors.DeadlineExceededException when it has not ended within this time
   */
  public AuditLogQuery await(String id, Duration deadline) {
    return Polling.until(door.exchange(), () -> get(id), query -> query.status().filter(ENDED::contains).isPresent())
        .every(Duration.ofSeconds(15), Duration.ofMinutes(2)).await(deadline);
  }

  /** Reads what a search has found. {@code GET /security/auditLog/queries/{id}/records}; {@code AuditLogsQuery.Read.All}. */
  public Paged<AuditLogRecord> records(String id) { return door.get("security/auditLog/queries/{id}/records", id).paged(AuditLogRecord::of); }
}
