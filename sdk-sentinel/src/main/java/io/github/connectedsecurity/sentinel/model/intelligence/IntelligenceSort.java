package io.github.connectedsecurity.sentinel.model.intelligence;

import io.github.connectedsecurity.core.json.JsonBody;

/** An order of STIX objects. */
public final class IntelligenceSort extends JsonBody<IntelligenceSort> {
  private IntelligenceSort() {}

  /**
   * Starts with what must be given.
   *
   * @param field by which field, such as {@code lastUpdatedTimeUtc}
   * @param direction which way
   */
  public static IntelligenceSort of(String field, SortDirection direction) { return new IntelligenceSort().set("field", field).set("direction", direction); }
}
