package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.workspaces.PurgeOperation;
import io.github.connectedsecurity.sentinel.model.workspaces.PurgeRequest;
import io.github.connectedsecurity.sentinel.model.workspaces.PurgeStatus;
import io.github.connectedsecurity.sentinel.model.workspaces.SharedKeys;
import io.github.connectedsecurity.sentinel.model.workspaces.WorkspaceUsage;
import java.util.List;
import java.util.Map;

/** Keys, usage, schema and purging of a workspace. */
public final class WorkspaceMaintenance {
  private final ArmDoor door;

  WorkspaceMaintenance(ArmDoor door) { this.door = door; }

  /**
   * Reads the keys of a workspace: secrets, not for logs. {@code POST /Microsoft.OperationalInsights/workspaces/{workspace}/sharedKeys};
   * {@code Log Analytics Contributor}.
   */
  public SharedKeys sharedKeys() { return door.post("sharedKeys").permission(Roles.LOG_CONTRIBUTOR).repeatable().as(SharedKeys::of); }

  /**
   * Makes new keys; what signs with the old ones is refused from then on. Sent once. {@code POST
   * /Microsoft.OperationalInsights/workspaces/{workspace}/regenerateSharedKey}; {@code Log Analytics Contributor}.
   */
  public SharedKeys regenerateSharedKeys() { return door.post("regenerateSharedKey").permission(Roles.LOG_CONTRIBUTOR).as(SharedKeys::of); }

  /**
   * Reads the schema of a workspace, whose members are not documented. {@code POST
   * /Microsoft.OperationalInsights/workspaces/{workspace}/schema}; {@code Log Analytics Reader}.
   */
  public Map<String, Object> schema() { return door.post("schema").permission(Roles.LOG_READER).repeatable().as(json -> json); }

  /** Lists how much of which allowance is used. {@code GET /Microsoft.OperationalInsights/workspaces/{workspace}/usages}; {@code Log Analytics Reader}. */
  public List<WorkspaceUsage> usages() { return door.get("usages").permission(Roles.LOG_READER).paged(ArmDoor.PAGES, WorkspaceUsage::of).stream().toList(); }

  /**
   * Deletes rows for good, for the sake of privacy; takes up to 30 days. Sent once; 50 an hour. {@code POST
   * /Microsoft.OperationalInsights/workspaces/{workspace}/purge}; {@code Log Analytics Contributor}.
   */
  public PurgeOperation purge(PurgeRequest request) {
    return door.post("purge").permission(Roles.LOG_CONTRIBUTOR).body(request).quota(SentinelQuotas.PURGE).as(PurgeOperation::of);
  }

  /** Reads how far a deletion is. {@code GET /Microsoft.OperationalInsights/workspaces/{workspace}/operations/{id}}; {@code Log Analytics Reader}. */
  public PurgeStatus purgeStatus(String id) { return door.get("operations/{id}", id).permission(Roles.LOG_READER).as(PurgeStatus::of); }
}
