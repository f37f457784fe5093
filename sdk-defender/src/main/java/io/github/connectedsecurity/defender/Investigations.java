package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.defender.model.Investigation;
import java.util.Map;
import java.util.function.Consumer;

/** Automated investigations of devices. */
public final class Investigations {
  private static final String READ = "Alert.Read.All";
  private static final Quota LIST = DefenderQuotas.usual("list investigations");
  private static final Quota GET = DefenderQuotas.usual("get investigation");

  private final Http http;

  Investigations(Http http) { this.http = http; }

  /** Lists all investigations; see {@link #list(Consumer)}. {@code GET /api/investigations}; {@code Alert.Read.All}. */
  public Paged<Investigation> list() { return list(q -> {}); }

  /**
   * Lists investigations; pages of up to 10,000 are fetched as they are read. Filters take {@link InvestigationFields}.
   * {@code GET /api/investigations}; {@code Alert.Read.All}.
   */
  public Paged<Investigation> list(Consumer<ODataQuery> query) {
    return http.get("investigations").permission(READ).quota(LIST).query(ODataQuery.of(InvestigationFields.RULES, query))
        .paged(NextPage.odataOrSkip(Integer.MAX_VALUE), Investigation::of);
  }

  /** Reads one investigation, by its number or by the alert that started it. {@code GET /api/investigations/{id}}; {@code Alert.Read.All}. */
  public Investigation get(String id) { return http.get("investigations/{id}", id).permission(READ).quota(GET).as(Investigation::of); }

  /**
   * Starts an investigation of a device. Sent once; 50 calls an hour.
   * {@code POST /api/machines/{id}/startInvestigation}; {@code Alert.ReadWrite.All}.
   */
  public Investigation start(String machineId, String comment) {
    return http.post("machines/{id}/startInvestigation", machineId).permission("Alert.ReadWrite.All").quota(DefenderQuotas.INVESTIGATIONS_START)
        .body(Map.of("Comment", Checks.comment(comment))).as(Investigation::of);
  }
}
