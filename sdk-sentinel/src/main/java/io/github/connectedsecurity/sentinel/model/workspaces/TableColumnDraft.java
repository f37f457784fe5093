package io.github.connectedsecurity.sentinel.model.workspaces;

import io.github.connectedsecurity.core.json.JsonBody;

/** A column of a table. */
public final class TableColumnDraft extends JsonBody<TableColumnDraft> {
  private TableColumnDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param name its name
   * @param columnType its type
   */
  public static TableColumnDraft of(String name, ColumnType columnType) { return new TableColumnDraft().set("name", name).set("type", columnType); }

  /** Says what is in it. */
  public TableColumnDraft description(String description) { return set("description", description); }

  /** Its name for people. */
  public TableColumnDraft displayName(String displayName) { return set("displayName", displayName); }
}
