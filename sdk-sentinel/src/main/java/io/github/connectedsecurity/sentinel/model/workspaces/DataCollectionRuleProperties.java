package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Streams, sources, flows and destinations. */
public final class DataCollectionRuleProperties extends JsonModel {
  private DataCollectionRuleProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DataCollectionRuleProperties of(Map<String, Object> json) { return new DataCollectionRuleProperties(json); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** The id that records are sent to. */
  public Optional<String> immutableId() { return text("immutableId"); }

  /** ARM id of the endpoint that takes the records. */
  public Optional<String> dataCollectionEndpointId() { return text("dataCollectionEndpointId"); }

  /** Who made it for whom. */
  public Map<String, Object> metadata() { return bag("metadata"); }

  /** The rule's own endpoints, if its kind is {@code Direct}. */
  public Optional<RuleEndpoints> endpoints() { return object("endpoints", RuleEndpoints::of); }

  /** Data that flows look up. */
  public Map<String, Object> references() { return bag("references"); }

  /** Settings of agents. */
  public Map<String, Object> agentSettings() { return bag("agentSettings"); }

  /** The columns of each stream of one's own, by name; each views as a {@link StreamDeclaration}. */
  public Map<String, Object> streamDeclarations() { return bag("streamDeclarations"); }

  /** What agents collect, in many forms. */
  public Map<String, Object> dataSources() { return bag("dataSources"); }

  /** Where it goes. */
  public Optional<RuleDestinations> destinations() { return object("destinations", RuleDestinations::of); }

  /** Which stream goes where, and how it is changed. */
  public List<DataFlow> dataFlows() { return objects("dataFlows", DataFlow::of); }

  /** How far it is. */
  public Optional<RuleState> provisioningState() { return open("provisioningState", RuleState::of); }

  /** The declaration of one stream of one's own; empty when there is none of that name. */
  public Optional<StreamDeclaration> stream(String name) {
    return Optional.ofNullable(streamDeclarations().get(name)).map(json -> StreamDeclaration.of(Map.of("columns", columns(json))));
  }

  private static Object columns(Object declaration) {
    return declaration instanceof Map<?, ?> map && map.get("columns") instanceof List<?> columns ? columns : List.of();
  }
}
