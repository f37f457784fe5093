package io.github.connectedsecurity.sentinel.model.workspaces;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A data collection rule. */
public final class DataCollectionRuleDraft extends JsonBody<DataCollectionRuleDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("immutableId", "metadata", "endpoints", "provisioningState");

  private DataCollectionRuleDraft() {}

  /** Starts with nothing set. */
  public static DataCollectionRuleDraft create() { return new DataCollectionRuleDraft(); }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static DataCollectionRuleDraft from(DataCollectionRuleProperties read) {
    return new DataCollectionRuleDraft().setAll(Draft.writable(read.raw(), NOT_SENT));
  }

  /** Says what it is for. */
  public DataCollectionRuleDraft description(String description) { return set("description", description); }

  /** ARM id of the endpoint that takes the records. */
  public DataCollectionRuleDraft dataCollectionEndpointId(String dataCollectionEndpointId) { return set("dataCollectionEndpointId", dataCollectionEndpointId); }

  /** The columns of each stream of one's own, by name. */
  public DataCollectionRuleDraft streamDeclarations(Map<String, ?> streamDeclarations) { return set("streamDeclarations", streamDeclarations); }

  /** What agents collect. */
  public DataCollectionRuleDraft dataSources(Map<String, ?> dataSources) { return set("dataSources", dataSources); }

  /** Where it goes. */
  public DataCollectionRuleDraft destinations(Map<String, ?> destinations) { return set("destinations", destinations); }

  /** Which stream goes where, and how it is changed. */
  public DataCollectionRuleDraft dataFlows(List<DataFlowDraft> dataFlows) { return set("dataFlows", dataFlows); }

  /** Settings of agents. */
  public DataCollectionRuleDraft agentSettings(Map<String, ?> agentSettings) { return set("agentSettings", agentSettings); }

  /** Data that flows look up. */
  public DataCollectionRuleDraft references(Map<String, ?> references) { return set("references", references); }
}
