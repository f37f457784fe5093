package io.github.connectedsecurity.graphsecurity.model.hunting;

import io.github.connectedsecurity.core.json.JsonBody;

/** What to hunt for. Most callers need not make one: see the hunting resource's {@code run}. */
public final class HuntingQuery extends JsonBody<HuntingQuery> {
  private HuntingQuery() {}

  /** Starts with the query in KQL. */
  public static HuntingQuery of(String kql) {
    if (kql.isBlank()) {
      throw new IllegalArgumentException("A hunting query must not be blank.");
    }
    return new HuntingQuery().set("Query", kql);
  }

  /** Looks at a stretch of time other than the last 30 days. */
  public HuntingQuery timespan(HuntingTimespan span) { return set("Timespan", span.value()); }
}
