package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** Where data goes; kinds beside workspaces stay raw. */
public final class RuleDestinations extends JsonModel {
  private RuleDestinations(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RuleDestinations of(Map<String, Object> json) { return new RuleDestinations(json); }

  /** Workspaces. */
  public List<WorkspaceDestination> logAnalytics() { return objects("logAnalytics", WorkspaceDestination::of); }
}
