package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.defender.model.incidents.Incident;
import io.github.connectedsecurity.defender.model.incidents.IncidentUpdate;
import java.util.function.Consumer;

/** Incidents of Defender XDR, with the alerts of all its products. Their tokens are for another audience than those of the other resources. */
public final class Incidents {
  private static final String READ = "Incident.Read.All";
  private static final Quota GET = DefenderQuotas.usual("get incident");

  private final Http http;

  Incidents(Http http) { this.http = http; }

  /** Lists all incidents, newest first; see {@link #list(Consumer)}. {@code GET /api/incidents}; {@code Incident.Read.All}. */
  public Paged<Incident> list() { return list(q -> {}); }

  /**
   * Lists incidents with their alerts, newest first; pages of 100 are fetched as they are read, 50 a minute. Filters take
   * {@link IncidentFields}. {@code GET /api/incidents}; {@code Incident.Read.All}.
   */
  public Paged<Incident> list(Consumer<ODataQuery> query) {
    return http.get("incidents").permission(READ).quota(DefenderQuotas.INCIDENTS_LIST).query(ODataQuery.of(IncidentFields.RULES, query))
        .paged(NextPage.odataOrSkip(Integer.MAX_VALUE), Incident::of);
  }

  /** Reads one incident. {@code GET /api/incidents/{id}}; {@code Incident.Read.All}. */
  public Incident get(long id) { return http.get("incidents/{id}", id).permission(READ).quota(GET).as(Incident::of); }

  /**
   * Changes an incident and hands it back changed. Only what the update names is touched; a comment is added each time, so an
   * update that holds one is sent once. {@code PATCH /api/incidents/{id}}; {@code Incident.ReadWrite.All}.
   */
  public Incident update(long id, IncidentUpdate update) {
    var call = http.patch("incidents/{id}", id).permission("Incident.ReadWrite.All").quota(DefenderQuotas.INCIDENTS_UPDATE).body(update);
    return (update.toMap().containsKey("comment") ? call : call.repeatable()).as(Incident::of);
  }
}
