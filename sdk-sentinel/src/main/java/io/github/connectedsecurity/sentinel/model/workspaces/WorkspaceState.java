package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far a workspace is. */
public record WorkspaceState(String value) implements OpenValue {
  private static final KnownValues<WorkspaceState> KNOWN = new KnownValues<>(WorkspaceState::new);

  /** Being made. */
  public static final WorkspaceState CREATING = KNOWN.add("Creating");
  /** Ready. */
  public static final WorkspaceState SUCCEEDED = KNOWN.add("Succeeded");
  /** Could not be made. */
  public static final WorkspaceState FAILED = KNOWN.add("Failed");
  /** Stopped. */
  public static final WorkspaceState CANCELED = KNOWN.add("Canceled");
  /** Being deleted. */
  public static final WorkspaceState DELETING = KNOWN.add("Deleting");
  /** Being made, its account first. */
  public static final WorkspaceState PROVISIONING_ACCOUNT = KNOWN.add("ProvisioningAccount");
  /** Being changed. */
  public static final WorkspaceState UPDATING = KNOWN.add("Updating");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static WorkspaceState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<WorkspaceState> known() { return KNOWN.all(); }
}
