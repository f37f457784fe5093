package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a workspace costs, keeps and lets in. */
public final class LogWorkspaceProperties extends JsonModel {
  private LogWorkspaceProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LogWorkspaceProperties of(Map<String, Object> json) { return new LogWorkspaceProperties(json); }

  /** How far it is. */
  public Optional<WorkspaceState> provisioningState() { return open("provisioningState", WorkspaceState::of); }

  /** The workspace's GUID, which queries, uploads and the collector take. */
  public Optional<String> customerId() { return text("customerId"); }

  /** How it is paid. */
  public Optional<WorkspaceSku> sku() { return object("sku", WorkspaceSku::of); }

  /** Days that logs are kept. */
  public Optional<Integer> retentionInDays() { return int32("retentionInDays"); }

  /** How much it takes a day. */
  public Optional<WorkspaceCapping> workspaceCapping() { return object("workspaceCapping", WorkspaceCapping::of); }

  /** When it was made. */
  public Optional<Instant> createdDate() { return instant("createdDate"); }

  /** When it last changed. */
  public Optional<Instant> modifiedDate() { return instant("modifiedDate"); }

  /** Whether logs may come from the public network. */
  public Optional<PublicAccess> publicNetworkAccessForIngestion() { return open("publicNetworkAccessForIngestion", PublicAccess::of); }

  /** Whether queries may. */
  public Optional<PublicAccess> publicNetworkAccessForQuery() { return open("publicNetworkAccessForQuery", PublicAccess::of); }

  /** Whether queries must be stored under the owner's key. */
  public Optional<Boolean> forceCmkForQuery() { return bool("forceCmkForQuery"); }

  /** Its private links. */
  public List<Map<String, Object>> privateLinkScopedResources() { return objects("privateLinkScopedResources", object -> object); }

  /** What is switched on. */
  public Optional<WorkspaceFeatures> features() { return object("features", WorkspaceFeatures::of); }

  /** ARM id of the rule for agents that name none. */
  public Optional<String> defaultDataCollectionRuleResourceId() { return text("defaultDataCollectionRuleResourceId"); }
}
