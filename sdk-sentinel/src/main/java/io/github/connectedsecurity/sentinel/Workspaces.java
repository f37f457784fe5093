package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.sentinel.model.workspaces.LogWorkspace;
import io.github.connectedsecurity.sentinel.model.workspaces.LogWorkspaceDraft;
import java.util.List;
import java.util.Map;

/** Log Analytics workspaces of a subscription or a resource group. */
public final class Workspaces {
  private final ArmDoor door;

  Workspaces(ArmDoor door) { this.door = door; }

  /** Lists the workspaces here, in one answer. {@code GET /Microsoft.OperationalInsights/workspaces}; {@code Log Analytics Reader}. */
  public List<LogWorkspace> list() { return door.get("workspaces").permission(Roles.LOG_READER).paged(ArmDoor.PAGES, LogWorkspace::of).stream().toList(); }

  /**
   * Lists the workspaces that were deleted here and can be had back for 14 days. {@code GET
   * /Microsoft.OperationalInsights/deletedWorkspaces}; {@code Log Analytics Reader}.
   */
  public List<LogWorkspace> deleted() {
    return door.get("deletedWorkspaces").permission(Roles.LOG_READER).paged(ArmDoor.PAGES, LogWorkspace::of).stream().toList();
  }

  /**
   * Reads one workspace of this resource group; {@code properties().customerId()} is the GUID that queries take. {@code GET
   * /Microsoft.OperationalInsights/workspaces/{name}}; {@code Log Analytics Reader}.
   */
  public LogWorkspace get(String name) { return door.get("workspaces/{name}", name).permission(Roles.LOG_READER).as(LogWorkspace::of); }

  /**
   * Makes a workspace in a region, with tags, or changes it. {@code PUT /Microsoft.OperationalInsights/workspaces/{name}}; {@code Log
   * Analytics Contributor}.
   */
  public LongRunning<LogWorkspace> put(String name, String location, Map<String, String> tags, LogWorkspaceDraft draft) {
    ApiResponse answer = door.put("workspaces/{name}", name).permission(Roles.LOG_CONTRIBUTOR).body(ArmDoor.placed(draft, location, tags)).send();
    return LongRunning.of(door.http(), answer, door.link("workspaces/" + name), LogWorkspace::of);
  }

  /** Changes what the draft names of a workspace. {@code PATCH /Microsoft.OperationalInsights/workspaces/{name}}; {@code Log Analytics Contributor}. */
  public LogWorkspace update(String name, LogWorkspaceDraft changes) {
    return door.patch("workspaces/{name}", name).permission(Roles.LOG_CONTRIBUTOR).body(ArmDoor.made(changes)).repeatable().as(LogWorkspace::of);
  }

  /**
   * Deletes a workspace; with {@code force} at once and for good, else it can be had back for 14 days. {@code DELETE
   * /Microsoft.OperationalInsights/workspaces/{name}}; {@code Log Analytics Contributor}.
   */
  public LongRunning<LogWorkspace> delete(String name, boolean force) {
    Call call = door.delete("workspaces/{name}", name).permission(Roles.LOG_CONTRIBUTOR);
    ApiResponse answer = (force ? call.query("force", true) : call).send();
    return LongRunning.of(door.http(), answer, "", LogWorkspace::of);
  }
}
