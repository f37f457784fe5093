package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A workspace that data goes to. */
public final class WorkspaceDestination extends JsonModel {
  private WorkspaceDestination(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WorkspaceDestination of(Map<String, Object> json) { return new WorkspaceDestination(json); }

  /** Its ARM id. */
  public Optional<String> workspaceResourceId() { return text("workspaceResourceId"); }

  /** Its GUID. */
  public Optional<String> workspaceId() { return text("workspaceId"); }

  /** What flows call it. */
  public Optional<String> name() { return text("name"); }
}
