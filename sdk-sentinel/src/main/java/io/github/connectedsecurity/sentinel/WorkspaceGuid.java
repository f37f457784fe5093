package io.github.connectedsecurity.sentinel;

import java.util.UUID;

/**
 * The GUID of a Log Analytics workspace, which queries, uploads of intelligence and the HTTP Data Collector take. Not the workspace's name,
 * nor its id in Resource Manager; {@code workspaces(…).get(name).properties().customerId()} tells it.
 *
 * @param value the GUID, with hyphens
 */
public record WorkspaceGuid(String value) {
  /** Checks the form. */
  public WorkspaceGuid {
    if (!value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      throw new IllegalArgumentException("A workspace's GUID looks like " + new UUID(0, 0) + ", not like '" + value
          + "'. The name of a workspace, or its id in Resource Manager, is something else.");
    }
  }

  /** Reads a GUID. */
  public static WorkspaceGuid of(String value) { return new WorkspaceGuid(value); }

  /** The GUID as it is sent. */
  @Override
  public String toString() { return value; }
}
