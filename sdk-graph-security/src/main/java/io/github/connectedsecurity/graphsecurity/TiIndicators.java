package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.graphsecurity.model.indicators.NewTiIndicator;
import io.github.connectedsecurity.graphsecurity.model.indicators.TiIndicator;
import io.github.connectedsecurity.graphsecurity.model.indicators.TiIndicatorUpdate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Indicators that an application hands to Sentinel or Defender; it sees its own only. Microsoft has announced the end of this API for
 * April 2026: every call fails with a {@link io.github.connectedsecurity.core.errors.RetiredEndpointException} before anything is
 * sent, unless the client allows it with {@code client.with(o -> o.allowRetired())}. Defender takes indicators through
 * {@code sdk-defender}, Sentinel through its upload API.
 */
public final class TiIndicators {
  private static final ODataRules RULES = ODataRules.entity("tiIndicators").filterAny().orderAny().select().top().skip().count().build();

  private final GraphDoor door;

  TiIndicators(GraphDoor door) { this.door = door; }

  /** Lists the application's indicators. {@code GET /security/tiIndicators}; {@code ThreatIndicators.ReadWrite.OwnedBy}. */
  public Paged<TiIndicator> list() { return list(q -> {}); }

  /** Lists the application's indicators, as a query asks for. {@code GET /security/tiIndicators}; {@code ThreatIndicators.ReadWrite.OwnedBy}. */
  public Paged<TiIndicator> list(Consumer<ODataQuery> query) { return door.list(RULES, query, TiIndicator::of, "security/tiIndicators"); }

  /** Reads one indicator. {@code GET /security/tiIndicators/{id}}; {@code ThreatIndicators.ReadWrite.OwnedBy}. */
  public TiIndicator get(String id) { return door.get("security/tiIndicators/{id}", id).as(TiIndicator::of); }

  /**
   * Hands over an indicator. Sent once. {@code POST /security/tiIndicators}; {@code ThreatIndicators.ReadWrite.OwnedBy}.
   *
   * @throws IllegalArgumentException when there is nothing to watch out for, or a number is out of its range
   */
  public TiIndicator create(NewTiIndicator indicator) {
    return door.post("security/tiIndicators").body(TiIndicatorCheck.checked(indicator)).as(TiIndicator::of);
  }

  /**
   * Changes an indicator and hands it back. Only what the update names is touched, so it is safe to repeat.
   * {@code PATCH /security/tiIndicators/{id}}; {@code ThreatIndicators.ReadWrite.OwnedBy}.
   */
  public TiIndicator update(String id, TiIndicatorUpdate update) {
    return door.patch("security/tiIndicators/{id}", id).header("Prefer", "return=representation").body(update).repeatable().as(TiIndicator::of);
  }

  /** Takes an indicator back. {@code DELETE /security/tiIndicators/{id}}; {@code ThreatIndicators.ReadWrite.OwnedBy}. */
  public void delete(String id) { door.delete("security/tiIndicators/{id}", id).send(); }

  /**
   * Hands over many indicators, 100 in a call, and tells of each what became of it. Every call is sent once.
   * {@code POST /security/tiIndicators/submitTiIndicators}; {@code ThreatIndicators.ReadWrite.OwnedBy}.
   *
   * @throws IllegalArgumentException as {@link #create}, before anything is sent
   * @throws io.github.connectedsecurity.core.errors.SdkException when the first call fails; a later one's failure is among the results
   */
  public TiBulkResult submit(List<NewTiIndicator> indicators) {
    List<NewTiIndicator> checked = indicators.stream().map(TiIndicatorCheck::checked).toList();
    return TiBulk.indicators(checked, "externalId", part -> door.post("security/tiIndicators/submitTiIndicators").body(Map.of("value", part)));
  }

  /**
   * Changes many indicators, 100 in a call, and tells of each what became of it; Sentinel only. Safe to repeat, as {@link #update}.
   * {@code POST /security/tiIndicators/updateTiIndicators}; {@code ThreatIndicators.ReadWrite.OwnedBy}.
   *
   * @param updates what to change, by identifier
   * @throws io.github.connectedsecurity.core.errors.SdkException as {@link #submit}
   */
  public TiBulkResult update(Map<String, TiIndicatorUpdate> updates) {
    return TiBulk.indicators(GraphDoor.withIds(updates), "id",
        part -> door.post("security/tiIndicators/updateTiIndicators").body(Map.of("value", part)).repeatable());
  }

  /**
   * Takes many indicators back, 100 in a call, and tells of each what became of it; Sentinel only. Safe to repeat.
   * {@code POST /security/tiIndicators/deleteTiIndicators}; {@code ThreatIndicators.ReadWrite.OwnedBy}.
   *
   * @throws io.github.connectedsecurity.core.errors.SdkException as {@link #submit}
   */
  public TiBulkResult delete(List<String> ids) {
    return TiBulk.results(ids, part -> door.post("security/tiIndicators/deleteTiIndicators").body(Map.of("value", part)).repeatable());
  }

  /**
   * Takes many indicators back by the caller's own keys, 100 in a call, and tells of each what became of it. Safe to repeat.
   * {@code POST /security/tiIndicators/deleteTiIndicatorsByExternalId}; {@code ThreatIndicators.ReadWrite.OwnedBy}.
   *
   * @throws io.github.connectedsecurity.core.errors.SdkException as {@link #submit}
   */
  public TiBulkResult deleteByExternalId(List<String> externalIds) {
    return TiBulk.results(externalIds, part -> door.post("security/tiIndicators/deleteTiIndicatorsByExternalId").body(Map.of("value", part)).repeatable());
  }
}
