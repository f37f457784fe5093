package io.github.connectedsecurity.sentinel.model.workspaces;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import java.util.Map;
import java.util.Set;

/** A workspace. */
public final class LogWorkspaceDraft extends JsonBody<LogWorkspaceDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("provisioningState", "customerId", "createdDate", "modifiedDate", "privateLinkScopedResources");

  private LogWorkspaceDraft() {}

  /** Starts with nothing set. */
  public static LogWorkspaceDraft create() { return new LogWorkspaceDraft(); }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static LogWorkspaceDraft from(LogWorkspaceProperties read) { return new LogWorkspaceDraft().setAll(Draft.writable(read.raw(), NOT_SENT)); }

  /** How it is paid. */
  public LogWorkspaceDraft sku(WorkspaceSkuDraft sku) { return set("sku", sku); }

  /** Days that logs are kept. */
  public LogWorkspaceDraft retentionInDays(int retentionInDays) { return set("retentionInDays", retentionInDays); }

  /** How much it takes a day: {@code dailyQuotaGb}. */
  public LogWorkspaceDraft workspaceCapping(Map<String, ?> workspaceCapping) { return set("workspaceCapping", workspaceCapping); }

  /** Whether logs may come from the public network. */
  public LogWorkspaceDraft publicNetworkAccessForIngestion(PublicAccess publicNetworkAccessForIngestion) {
    return set("publicNetworkAccessForIngestion", publicNetworkAccessForIngestion);
  }

  /** Whether queries may. */
  public LogWorkspaceDraft publicNetworkAccessForQuery(PublicAccess publicNetworkAccessForQuery) {
    return set("publicNetworkAccessForQuery", publicNetworkAccessForQuery);
  }

  /** Whether queries must be stored under the owner's key. */
  public LogWorkspaceDraft forceCmkForQuery(boolean forceCmkForQuery) { return set("forceCmkForQuery", forceCmkForQuery); }

  /** What is switched on. */
  public LogWorkspaceDraft features(Map<String, ?> features) { return set("features", features); }

  /** ARM id of the rule for agents that name none. */
  public LogWorkspaceDraft defaultDataCollectionRuleResourceId(String defaultDataCollectionRuleResourceId) {
    return set("defaultDataCollectionRuleResourceId", defaultDataCollectionRuleResourceId);
  }
}
