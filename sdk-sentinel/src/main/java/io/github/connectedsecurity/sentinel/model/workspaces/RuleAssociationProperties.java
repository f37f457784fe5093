package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Which rule or endpoint counts for a resource. */
public final class RuleAssociationProperties extends JsonModel {
  private RuleAssociationProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RuleAssociationProperties of(Map<String, Object> json) { return new RuleAssociationProperties(json); }

  /** What for. */
  public Optional<String> description() { return text("description"); }

  /** ARM id of the rule. */
  public Optional<String> dataCollectionRuleId() { return text("dataCollectionRuleId"); }

  /** ARM id of the endpoint. */
  public Optional<String> dataCollectionEndpointId() { return text("dataCollectionEndpointId"); }

  /** How far it is. */
  public Optional<RuleState> provisioningState() { return open("provisioningState", RuleState::of); }

  /** Who made it for whom. */
  public Map<String, Object> metadata() { return bag("metadata"); }
}
