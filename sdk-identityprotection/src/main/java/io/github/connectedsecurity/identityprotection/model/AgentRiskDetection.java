package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One sign of risk of an agent. Of beta. */
public final class AgentRiskDetection extends JsonModel {
  private AgentRiskDetection(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AgentRiskDetection of(Map<String, Object> json) { return new AgentRiskDetection(json); }

  /** Names the detection. */
  public String id() { return required("id"); }

  /** When the risky act happened. */
  public Optional<Instant> activityDateTime() { return instant("activityDateTime"); }

  /** Further facts as JSON inside a text. */
  public Optional<String> additionalInfo() { return text("additionalInfo"); }

  /** The blueprint that the agent was made from. */
  public Optional<String> blueprintId() { return text("blueprintId"); }

  /** The client's session. */
  public Optional<String> clientSessionId() { return text("clientSessionId"); }

  /** When the service found it. */
  public Optional<Instant> detectedDateTime() { return instant("detectedDateTime"); }

  /** How soon it was found. */
  public Optional<RiskDetectionTimingType> detectionTimingType() { return open("detectionTimingType", RiskDetectionTimingType::of); }

  /** The agent's name; the older name of the member goes in April 2027. */
  public Optional<String> displayName() { return text("displayName").or(() -> text("agentDisplayName")); }

  /** The agent; the older name of the member goes in April 2027. */
  public Optional<String> identityId() { return text("identityId").or(() -> text("agentId")); }

  /** What stands behind the agent. */
  public Optional<AgentIdentityType> identityType() { return open("identityType", AgentIdentityType::of); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedDateTime() { return instant("lastModifiedDateTime"); }

  /** Who or what gave it its state. */
  public Optional<RiskDetail> riskDetail() { return open("riskDetail", RiskDetail::of); }

  /** What was detected. */
  public Optional<RiskEventType> riskEventType() { return open("riskEventType", RiskEventType::of); }

  /** What it was detected by, in words. */
  public Optional<String> riskEvidence() { return text("riskEvidence"); }

  /** How sure the service is. {@link RiskLevel#HIDDEN} means a missing licence, not a level. */
  public Optional<RiskLevel> riskLevel() { return open("riskLevel", RiskLevel::of); }

  /** What became of it. */
  public Optional<RiskState> riskState() { return open("riskState", RiskState::of); }

  /** The client of the sign-in. */
  public Optional<String> signInClientDisplayName() { return text("signInClientDisplayName"); }

  /** The id that the sign-in's client chose. */
  public Optional<String> signInCorrelationId() { return text("signInCorrelationId"); }

  /** The sign-in. */
  public Optional<String> signInRequestId() { return text("signInRequestId"); }

  /** Which product found it. */
  public Optional<String> source() { return text("source"); }

  /** The further facts by name, such as {@code userAgent} or {@code alertUrl}; empty when there are none, or they are no JSON of the usual form. */
  public Map<String, Object> additionalInformation() { return AdditionalFacts.of(additionalInfo()); }
}
