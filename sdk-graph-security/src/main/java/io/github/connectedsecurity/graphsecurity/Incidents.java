package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.ChangeFeed;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.graphsecurity.model.AlertComment;
import io.github.connectedsecurity.graphsecurity.model.Incident;
import io.github.connectedsecurity.graphsecurity.model.IncidentUpdate;
import io.github.connectedsecurity.graphsecurity.model.MergeIncidentsRequest;
import io.github.connectedsecurity.graphsecurity.model.MergeResponse;
import io.github.connectedsecurity.graphsecurity.model.NewAlertComment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Incidents: groups of alerts that tell one attack. */
public final class Incidents {
  private static final Duration LATE = Duration.ofMinutes(2);

  private final GraphDoor door;

  Incidents(GraphDoor door) { this.door = door; }

  /** Lists all incidents, newest first; see {@link #list(Consumer)}. {@code GET /security/incidents}; {@code SecurityIncident.Read.All}. */
  public Paged<Incident> list() { return list(q -> {}); }

  /**
   * Lists incidents, newest first unless ordered otherwise; pages are fetched as they are read. Filters take
   * {@link IncidentFields}, {@code expand("alerts")} brings the alerts along, and a page holds up to 50.
   * {@code GET /security/incidents}; {@code SecurityIncident.Read.All}.
   */
  public Paged<Incident> list(Consumer<ODataQuery> query) {
    return door.get("security/incidents").query(ODataQuery.of(IncidentFields.RULES, query))
        .paged(NextPage.odataOrSkip(Integer.MAX_VALUE), Incident::of);
  }

  /**
   * Follows the incidents that are new or changed since a moment, oldest change first. An incident that changes again comes again.
   * {@code GET /security/incidents}; {@code SecurityIncident.Read.All}.
   */
  public ChangeFeed<Incident> changes(Instant since) {
    return ChangeFeed.since(since, from -> list(q -> q.filter(IncidentFields.LAST_UPDATE.ge(from)).orderBy(IncidentFields.LAST_UPDATE.asc())),
        incident -> incident.lastUpdateDateTime().orElse(Instant.EPOCH), Incident::id, LATE);
  }

  /** Reads one incident, without its alerts. {@code GET /security/incidents/{id}}; {@code SecurityIncident.Read.All}. */
  public Incident get(String id) { return door.get("security/incidents/{id}", id).as(Incident::of); }

  /** Reads one incident with its alerts. {@code GET /security/incidents/{id}}; {@code SecurityIncident.Read.All}. */
  public Incident getWithAlerts(String id) {
    return door.get("security/incidents/{id}", id).query("$expand", "alerts").as(Incident::of);
  }

  /**
   * Changes an incident and hands it back changed. Only what the update names is touched, so it is safe to repeat; custom tags
   * are replaced as a whole. {@code PATCH /security/incidents/{id}}; {@code SecurityIncident.ReadWrite.All}.
   */
  public Incident update(String id, IncidentUpdate update) {
    return door.patch("security/incidents/{id}", id).body(update).repeatable().as(Incident::of);
  }

  /**
   * Adds a comment and hands back all comments of the incident. Sent once.
   * {@code POST /security/incidents/{id}/comments}; {@code SecurityIncident.ReadWrite.All}.
   */
  public List<AlertComment> comment(String id, String comment) {
    return door.post("security/incidents/{id}/comments", id).body(NewAlertComment.of(comment)).list(AlertComment::of);
  }

  /**
   * Makes several incidents one and tells which of them stays; the others turn into redirects to it. Sent once. In the schema of
   * v1.0, and so called there, though only the pages of beta describe it; the permission is presumed, as no published table has
   * this path. {@code POST /security/incidents/mergeIncidents}; {@code SecurityIncident.ReadWrite.All}.
   */
  public MergeResponse merge(MergeIncidentsRequest request) {
    return door.post("security/incidents/mergeIncidents").body(request).as(MergeResponse::of);
  }
}
