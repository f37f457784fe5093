package io.github.connectedsecurity.sentinel.model.workspaces;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import java.util.Set;

/** That a rule or an endpoint shall count for a resource. */
public final class RuleAssociationDraft extends JsonBody<RuleAssociationDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("provisioningState", "metadata");

  private RuleAssociationDraft() {}

  /** Starts with nothing set. */
  public static RuleAssociationDraft create() { return new RuleAssociationDraft(); }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static RuleAssociationDraft from(RuleAssociationProperties read) { return new RuleAssociationDraft().setAll(Draft.writable(read.raw(), NOT_SENT)); }

  /** Says what for. */
  public RuleAssociationDraft description(String description) { return set("description", description); }

  /** ARM id of the rule. */
  public RuleAssociationDraft dataCollectionRuleId(String dataCollectionRuleId) { return set("dataCollectionRuleId", dataCollectionRuleId); }

  /** ARM id of the endpoint. */
  public RuleAssociationDraft dataCollectionEndpointId(String dataCollectionEndpointId) { return set("dataCollectionEndpointId", dataCollectionEndpointId); }
}
