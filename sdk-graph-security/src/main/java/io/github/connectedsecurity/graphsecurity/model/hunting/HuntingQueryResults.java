package io.github.connectedsecurity.graphsecurity.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.query.KqlColumn;
import io.github.connectedsecurity.core.query.KqlRow;
import java.util.List;
import java.util.Map;

/** The table that a hunting query gave. */
public final class HuntingQueryResults extends JsonModel {
  private HuntingQueryResults(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HuntingQueryResults of(Map<String, Object> json) { return new HuntingQueryResults(json); }

  /** The rows, in the query's order. */
  public List<KqlRow> results() { return objects("results", KqlRow::of); }

  /** The columns from left to right; the rows themselves promise no order. */
  public List<KqlColumn> schema() { return objects("schema", KqlColumn::of); }
}
