package io.github.connectedsecurity.sentinel.model.rules;

import io.github.connectedsecurity.core.json.JsonBody;

/** Says how rows become alerts. */
public final class EventGroupingDraft extends JsonBody<EventGroupingDraft> {
  private EventGroupingDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param aggregationKind one alert for all, or one for each
   */
  public static EventGroupingDraft of(AggregationKind aggregationKind) { return new EventGroupingDraft().set("aggregationKind", aggregationKind); }
}
