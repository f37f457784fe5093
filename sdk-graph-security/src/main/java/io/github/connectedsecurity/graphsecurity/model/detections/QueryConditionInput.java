package io.github.connectedsecurity.graphsecurity.model.detections;

import io.github.connectedsecurity.core.json.JsonBody;

/** What a rule looks for. */
public final class QueryConditionInput extends JsonBody<QueryConditionInput> {
  private QueryConditionInput() {}

  /**
   * Starts with what must be given.
   *
   * @param queryText the query in KQL; it must give the columns that assets and actions name
   */
  public static QueryConditionInput of(String queryText) { return new QueryConditionInput().set("queryText", queryText); }
}
