package io.github.connectedsecurity.sentinel.model.workspaces;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Name and columns of a table. */
public final class TableSchemaDraft extends JsonBody<TableSchemaDraft> {
  private TableSchemaDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param name its name; ends in {@code _CL} if it is one's own
   * @param columns its columns
   */
  public static TableSchemaDraft of(String name, List<TableColumnDraft> columns) { return new TableSchemaDraft().set("name", name).set("columns", columns); }

  /** Its name for people. */
  public TableSchemaDraft displayName(String displayName) { return set("displayName", displayName); }

  /** Says what is in it. */
  public TableSchemaDraft description(String description) { return set("description", description); }
}
