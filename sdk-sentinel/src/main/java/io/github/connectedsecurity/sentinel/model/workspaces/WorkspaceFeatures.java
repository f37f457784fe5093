package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What is switched on in a workspace. */
public final class WorkspaceFeatures extends JsonModel {
  private WorkspaceFeatures(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WorkspaceFeatures of(Map<String, Object> json) { return new WorkspaceFeatures(json); }

  /** Whether data can be exported. */
  public Optional<Boolean> enableDataExport() { return bool("enableDataExport"); }

  /** Whether logs go at once after 30 days. */
  public Optional<Boolean> immediatePurgeDataOn30Days() { return bool("immediatePurgeDataOn30Days"); }

  /** Whether a right on a resource is enough to read its logs. */
  public Optional<Boolean> enableLogAccessUsingOnlyResourcePermissions() { return bool("enableLogAccessUsingOnlyResourcePermissions"); }

  /** ARM id of its dedicated cluster. */
  public Optional<String> clusterResourceId() { return text("clusterResourceId"); }

  /** Whether its keys are switched off, and the HTTP Data Collector with them. */
  public Optional<Boolean> disableLocalAuth() { return bool("disableLocalAuth"); }

  /** Whether Sentinel is billed with it. */
  public Optional<Boolean> unifiedSentinelBillingOnly() { return bool("unifiedSentinelBillingOnly"); }
}
