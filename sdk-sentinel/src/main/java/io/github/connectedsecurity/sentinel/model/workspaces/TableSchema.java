package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Name and columns of a table. */
public final class TableSchema extends JsonModel {
  private TableSchema(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TableSchema of(Map<String, Object> json) { return new TableSchema(json); }

  /** Its name; ends in {@code _CL} if it is one's own. */
  public Optional<String> name() { return text("name"); }

  /** Its name for people. */
  public Optional<String> displayName() { return text("displayName"); }

  /** What is in it. */
  public Optional<String> description() { return text("description"); }

  /** Its columns. */
  public List<TableColumn> columns() { return objects("columns", TableColumn::of); }

  /** The columns that every table has. */
  public List<TableColumn> standardColumns() { return objects("standardColumns", TableColumn::of); }

  /** What it is about. */
  public List<String> categories() { return texts("categories"); }

  /** Its labels. */
  public List<String> labels() { return texts("labels"); }

  /** Who made it: {@code microsoft} or {@code customer}. */
  public Optional<String> source() { return text("source"); }

  /** {@code Microsoft}, {@code CustomLog}, {@code RestoredLogs} or {@code SearchResults}. */
  public Optional<String> tableType() { return text("tableType"); }

  /** {@code Any}, {@code Classic} or {@code DataCollectionRuleBased}. */
  public Optional<String> tableSubType() { return text("tableSubType"); }

  /** The solutions that use it. */
  public List<String> solutions() { return texts("solutions"); }
}
