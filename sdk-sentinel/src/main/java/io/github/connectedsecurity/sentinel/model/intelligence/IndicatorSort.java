package io.github.connectedsecurity.sentinel.model.intelligence;

import io.github.connectedsecurity.core.json.JsonBody;

/** An order of indicators. */
public final class IndicatorSort extends JsonBody<IndicatorSort> {
  private IndicatorSort() {}

  /**
   * Starts with what must be given.
   *
   * @param itemKey by which property, such as {@code lastUpdatedTimeUtc}
   * @param sortOrder which way
   */
  public static IndicatorSort of(String itemKey, SortOrder sortOrder) { return new IndicatorSort().set("itemKey", itemKey).set("sortOrder", sortOrder); }
}
