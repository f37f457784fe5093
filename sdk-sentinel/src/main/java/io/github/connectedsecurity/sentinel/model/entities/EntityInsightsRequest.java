package io.github.connectedsecurity.sentinel.model.entities;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Instant;
import java.util.List;

/** Asks for insights into an entity. */
public final class EntityInsightsRequest extends JsonBody<EntityInsightsRequest> {
  private EntityInsightsRequest() {}

  /**
   * Starts with what must be given.
   *
   * @param startTime looks from here on
   * @param endTime looks up to here
   */
  public static EntityInsightsRequest of(Instant startTime, Instant endTime) {
    return new EntityInsightsRequest().set("startTime", startTime).set("endTime", endTime);
  }

  /** Looks further back where an insight has a time range of its own. */
  public EntityInsightsRequest addDefaultExtendedTimeRange(boolean addDefaultExtendedTimeRange) {
    return set("addDefaultExtendedTimeRange", addDefaultExtendedTimeRange);
  }

  /** Runs these insights only. */
  public EntityInsightsRequest insightQueryIds(List<String> insightQueryIds) { return set("insightQueryIds", insightQueryIds); }
}
