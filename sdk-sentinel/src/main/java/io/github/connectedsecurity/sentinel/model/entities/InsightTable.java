package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small table; each row has its cells in the order of the columns. */
public final class InsightTable extends JsonModel {
  private InsightTable(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static InsightTable of(Map<String, Object> json) { return new InsightTable(json); }

  /** The columns. */
  public List<InsightColumn> columns() { return objects("columns", InsightColumn::of); }

  /** The rows, each a list of texts. */
  public Optional<Object> rows() { return value("rows"); }
}
