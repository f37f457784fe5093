package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An agent with what the service thinks of it. Of beta, and in the worldwide cloud only. */
public class RiskyAgent extends JsonModel {
  RiskyAgent(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static RiskyAgent of(Map<String, Object> json) { return RiskyAgentTypes.named(typeName(json)).apply(json); }

  /** The kind as the service names it. */
  public Optional<String> odataType() { return text("@odata.type"); }

  /** Names the agent; what the actions take. */
  public String id() { return required("id"); }

  /** The name shown. */
  public Optional<String> agentDisplayName() { return text("agentDisplayName"); }

  /** The blueprint that it was made from. */
  public Optional<String> blueprintId() { return text("blueprintId"); }

  /** What stands behind it. */
  public Optional<AgentIdentityType> identityType() { return open("identityType", AgentIdentityType::of); }

  /** Whether it has been deleted. */
  public Optional<Boolean> isDeleted() { return bool("isDeleted"); }

  /** Whether it may act. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }

  /** Whether the service is still working on the latest action. */
  public Optional<Boolean> isProcessing() { return bool("isProcessing"); }

  /** Who or what gave the risk its state. */
  public Optional<RiskDetail> riskDetail() { return open("riskDetail", RiskDetail::of); }

  /** When the risk last changed; users call this {@code riskLastUpdatedDateTime}. */
  public Optional<Instant> riskLastModifiedDateTime() { return instant("riskLastModifiedDateTime"); }

  /** How likely it is compromised. {@link RiskLevel#HIDDEN} means a missing licence, not a level. */
  public Optional<RiskLevel> riskLevel() { return open("riskLevel", RiskLevel::of); }

  /** What became of the risk. */
  public Optional<RiskState> riskState() { return open("riskState", RiskState::of); }
}
