package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One sign of risk of a workload's identity. */
public final class ServicePrincipalRiskDetection extends JsonModel {
  private ServicePrincipalRiskDetection(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ServicePrincipalRiskDetection of(Map<String, Object> json) { return new ServicePrincipalRiskDetection(json); }

  /** Names the detection. */
  public String id() { return required("id"); }

  /** What it is tied to, usually the service principal itself. */
  public Optional<ActivityType> activity() { return open("activity", ActivityType::of); }

  /** When the risky act happened. */
  public Optional<Instant> activityDateTime() { return instant("activityDateTime"); }

  /** Further facts as JSON inside a text; {@link #additionalInformation} reads it. */
  public Optional<String> additionalInfo() { return text("additionalInfo"); }

  /** The application that the service principal stands for. */
  public Optional<String> appId() { return text("appId"); }

  /** Ties it to the sign-in of the same id; absent when there is none. */
  public Optional<String> correlationId() { return text("correlationId"); }

  /** When the service found it. */
  public Optional<Instant> detectedDateTime() { return instant("detectedDateTime"); }

  /** How soon it was found. */
  public Optional<RiskDetectionTimingType> detectionTimingType() { return open("detectionTimingType", RiskDetectionTimingType::of); }

  /** The address of the client. */
  public Optional<String> ipAddress() { return text("ipAddress"); }

  /** The credentials involved, by the key ids of the application. */
  public List<String> keyIds() { return texts("keyIds"); }

  /** When it last changed. */
  public Optional<Instant> lastUpdatedDateTime() {
    Optional<String> stray = text("lastUpdatedDateTime").filter(text -> text.endsWith(")")); // answers with a parenthesis behind the time are documented
    return stray.isPresent() ? stray.flatMap(text -> AdditionalFacts.instant(text.substring(0, text.length() - 1))) : instant("lastUpdatedDateTime");
  }

  /** Where the address is. */
  public Optional<SignInLocation> location() { return object("location", SignInLocation::of); }

  /** The technique in MITRE ATT&amp;CK; sent by beta only. */
  public Optional<String> mitreTechniqueId() { return text("mitreTechniqueId"); }

  /** The id of the sign-in that it is tied to; absent when there is none. */
  public Optional<String> requestId() { return text("requestId"); }

  /** Who or what gave it its state. */
  public Optional<RiskDetail> riskDetail() { return open("riskDetail", RiskDetail::of); }

  /** What was detected, however it is spelled. */
  public Optional<RiskEventType> riskEventType() { return open("riskEventType", RiskEventType::of); }

  /** How sure the service is. {@link RiskLevel#HIDDEN} means that Workload Identities Premium is missing, not a level. */
  public Optional<RiskLevel> riskLevel() { return open("riskLevel", RiskLevel::of); }

  /** What became of it. */
  public Optional<RiskState> riskState() { return open("riskState", RiskState::of); }

  /** The name shown for the service principal. */
  public Optional<String> servicePrincipalDisplayName() { return text("servicePrincipalDisplayName"); }

  /** The object id of the service principal. */
  public Optional<String> servicePrincipalId() { return text("servicePrincipalId"); }

  /** Which product found it. */
  public Optional<String> source() { return text("source"); }

  /** Who issued the token. */
  public Optional<TokenIssuerType> tokenIssuerType() { return open("tokenIssuerType", TokenIssuerType::of); }

  /** The further facts by name, such as {@code userAgent} or {@code alertUrl}; empty when there are none, or they are no JSON of the usual form. */
  public Map<String, Object> additionalInformation() { return AdditionalFacts.of(additionalInfo()); }
}
