package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.graphsecurity.model.legacy.LegacyAlert;
import io.github.connectedsecurity.graphsecurity.model.legacy.LegacyAlertUpdate;
import java.util.function.Consumer;

/**
 * Alerts as they were before 2024, federated from many providers. Microsoft deprecated them on 2024-04-10, they have had no data since
 * 2025-01-31, and the API may be gone as of 2026-04-10: every call fails with a
 * {@link io.github.connectedsecurity.core.errors.RetiredEndpointException} before anything is sent, unless the client allows it with
 * {@code client.with(o -> o.allowRetired())}, because some tenants and clouds still answer. Recorded ones can be read as
 * {@link LegacyAlert} and turned into the present form by {@link LegacyAlertConverter}.
 */
public final class LegacyAlerts {
  private static final ODataRules RULES = ODataRules.entity("alerts").filterAny().orderAny().select().top(1_000).skip(500).count().build();

  private final GraphDoor door;

  LegacyAlerts(GraphDoor door) { this.door = door; }

  /** Lists alerts; a page comes with warnings when a provider did not answer. {@code GET /security/alerts}; {@code SecurityEvents.Read.All}. */
  public Paged<LegacyAlert> list() { return list(q -> {}); }

  /**
   * Lists alerts as a query asks for; a page comes with warnings when a provider did not answer. {@code $top} counts for each
   * provider. {@code GET /security/alerts}; {@code SecurityEvents.Read.All}.
   */
  public Paged<LegacyAlert> list(Consumer<ODataQuery> query) { return door.list(RULES, query, LegacyAlert::of, "security/alerts"); }

  /** Reads one alert. {@code GET /security/alerts/{id}}; {@code SecurityEvents.Read.All}. */
  public LegacyAlert get(String id) { return door.get("security/alerts/{id}", id).as(LegacyAlert::of); }

  /**
   * Changes an alert and hands it back. Only some providers take changes; Sentinel refuses them. Only what the update names is
   * touched, so it is safe to repeat. {@code PATCH /security/alerts/{id}}; {@code SecurityEvents.ReadWrite.All}.
   */
  public LegacyAlert update(String id, LegacyAlertUpdate update) {
    return door.patch("security/alerts/{id}", id).header("Prefer", "return=representation").body(update).repeatable().as(LegacyAlert::of);
  }
}
