package io.github.connectedsecurity.securitycenter.model.posture;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.securitycenter.model.ResourceSource;

/** Names the environment of an assessed resource, as a request does. */
public final class AssessedResource extends JsonBody<AssessedResource> {
  private AssessedResource() {}

  /**
   * Starts with what must be given.
   *
   * @param source the environment
   */
  public static AssessedResource of(ResourceSource source) { return new AssessedResource().set("source", source); }

  /** The ARM id, for resources of Azure. */
  public AssessedResource id(String id) { return set("id", id); }

  /** ARM id of the workspace, for machines elsewhere. */
  public AssessedResource workspaceId(String workspaceId) { return set("workspaceId", workspaceId); }

  /** The machine's GUID, for machines elsewhere. */
  public AssessedResource vmuuid(String vmuuid) { return set("vmuuid", vmuuid); }

  /** The agent's GUID, for machines elsewhere. */
  public AssessedResource sourceComputerId(String sourceComputerId) { return set("sourceComputerId", sourceComputerId); }

  /** The host name, for machines elsewhere. */
  public AssessedResource machineName(String machineName) { return set("machineName", machineName); }

  /** The SQL instance, for databases elsewhere. */
  public AssessedResource serverName(String serverName) { return set("serverName", serverName); }

  /** The database, for databases elsewhere. */
  public AssessedResource databaseName(String databaseName) { return set("databaseName", databaseName); }
}
