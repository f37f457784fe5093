package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.sentinel.model.workspaces.Table;
import io.github.connectedsecurity.sentinel.model.workspaces.TableDraft;
import java.util.List;

/** Tables of a workspace: columns, plan and life. */
public final class Tables {
  private final ArmDoor door;

  Tables(ArmDoor door) { this.door = door; }

  /** Lists all tables, in one answer. {@code GET /Microsoft.OperationalInsights/workspaces/{workspace}/tables}; {@code Log Analytics Reader}. */
  public List<Table> list() { return door.get("tables").permission(Roles.LOG_READER).paged(ArmDoor.PAGES, Table::of).stream().toList(); }

  /** Reads one table with its columns. {@code GET /Microsoft.OperationalInsights/workspaces/{workspace}/tables/{table}}; {@code Log Analytics Reader}. */
  public Table get(String table) { return door.get("tables/{table}", table).permission(Roles.LOG_READER).as(Table::of); }

  /**
   * Makes a table, or changes its columns; while it is not {@code Succeeded} no other change is taken. {@code PUT
   * /Microsoft.OperationalInsights/workspaces/{workspace}/tables/{table}}; {@code Log Analytics Contributor}.
   */
  public LongRunning<Table> put(String table, TableDraft draft) {
    ApiResponse answer = door.put("tables/{table}", table).permission(Roles.LOG_CONTRIBUTOR).body(ArmDoor.made(draft)).send();
    return LongRunning.of(door.http(), answer, door.link("tables/" + table), Table::of);
  }

  /**
   * Changes what the draft names of a table. {@code PATCH /Microsoft.OperationalInsights/workspaces/{workspace}/tables/{table}}; {@code Log
   * Analytics Contributor}.
   */
  public LongRunning<Table> update(String table, TableDraft draft) {
    ApiResponse answer = door.patch("tables/{table}", table).permission(Roles.LOG_CONTRIBUTOR).body(ArmDoor.made(draft)).repeatable().send();
    return LongRunning.of(door.http(), answer, door.link("tables/" + table), Table::of);
  }

  /**
   * Deletes a table of one's own with its rows. {@code DELETE /Microsoft.OperationalInsights/workspaces/{workspace}/tables/{table}}; {@code
   * Log Analytics Contributor}.
   */
  public LongRunning<Table> delete(String table) {
    ApiResponse answer = door.delete("tables/{table}", table).permission(Roles.LOG_CONTRIBUTOR).send();
    return LongRunning.of(door.http(), answer, "", Table::of);
  }

  /**
   * Moves a table of the HTTP Data Collector over to data collection rules, for good. Sent once. {@code POST
   * /Microsoft.OperationalInsights/workspaces/{workspace}/tables/{table}/migrate}; {@code Log Analytics Contributor}.
   */
  public void migrate(String table) { door.post("tables/{table}/migrate", table).permission(Roles.LOG_CONTRIBUTOR).send(); }

  /**
   * Stops the search that fills a table. Sent once. {@code POST
   * /Microsoft.OperationalInsights/workspaces/{workspace}/tables/{table}/cancelSearch}; {@code Log Analytics Contributor}.
   */
  public void cancelSearch(String table) { door.post("tables/{table}/cancelSearch", table).permission(Roles.LOG_CONTRIBUTOR).send(); }
}
