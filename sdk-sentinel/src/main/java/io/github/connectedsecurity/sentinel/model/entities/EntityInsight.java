package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One insight: a table and charts. */
public final class EntityInsight extends JsonModel {
  private EntityInsight(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntityInsight of(Map<String, Object> json) { return new EntityInsight(json); }

  /** The query behind it. */
  public Optional<String> queryId() { return text("queryId"); }

  /** The time it looked at. */
  public Optional<InsightInterval> queryTimeInterval() { return object("queryTimeInterval", InsightInterval::of); }

  /** Its table. */
  public Optional<InsightTable> tableQueryResults() { return object("tableQueryResults", InsightTable::of); }

  /** The data of its charts. */
  public List<InsightTable> chartQueryResults() { return objects("chartQueryResults", InsightTable::of); }
}
