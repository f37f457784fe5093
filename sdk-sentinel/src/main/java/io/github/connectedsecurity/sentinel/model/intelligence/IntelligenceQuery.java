package io.github.connectedsecurity.sentinel.model.intelligence;

import io.github.connectedsecurity.core.json.JsonBody;

/** Which STIX objects to read or count. */
public final class IntelligenceQuery extends JsonBody<IntelligenceQuery> {
  private IntelligenceQuery() {}

  /**
   * Starts with what must be given.
   *
   * @param condition what must be true of them
   */
  public static IntelligenceQuery of(IntelligenceCondition condition) { return new IntelligenceQuery().set("condition", condition); }

  /** In this order. */
  public IntelligenceQuery sortBy(IntelligenceSort sortBy) { return set("sortBy", sortBy); }

  /** At most so many in a page. */
  public IntelligenceQuery maxPageSize(int maxPageSize) { return set("maxPageSize", maxPageSize); }

  /** At least so many in a page. */
  public IntelligenceQuery minPageSize(int minPageSize) { return set("minPageSize", minPageSize); }
}
