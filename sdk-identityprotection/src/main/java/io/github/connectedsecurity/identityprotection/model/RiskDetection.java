package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One sign of risk of a user. Reading is all that can be done with it: the actions are on users and sign-ins. */
public final class RiskDetection extends JsonModel {
  private RiskDetection(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RiskDetection of(Map<String, Object> json) { return new RiskDetection(json); }

  /** Names the detection. */
  public String id() { return required("id"); }

  /** Whether it is tied to a sign-in or to the account. */
  public Optional<ActivityType> activity() { return open("activity", ActivityType::of); }

  /** When the risky act happened. */
  public Optional<Instant> activityDateTime() { return instant("activityDateTime"); }

  /** Further facts as JSON inside a text; {@link #additionalInformation} reads it. */
  public Optional<String> additionalInfo() { return text("additionalInfo"); }

  /** Ties it to the sign-in of the same id; absent when there is none. */
  public Optional<String> correlationId() { return text("correlationId"); }

  /** When the service found it. */
  public Optional<Instant> detectedDateTime() { return instant("detectedDateTime"); }

  /** How soon it was found. */
  public Optional<RiskDetectionTimingType> detectionTimingType() { return open("detectionTimingType", RiskDetectionTimingType::of); }

  /** The address of the client. */
  public Optional<String> ipAddress() { return text("ipAddress"); }

  /** When it last changed. */
  public Optional<Instant> lastUpdatedDateTime() { return instant("lastUpdatedDateTime"); }

  /** Where the address is. */
  public Optional<SignInLocation> location() { return object("location", SignInLocation::of); }

  /** The technique in MITRE ATT&amp;CK; sent by beta only. */
  public Optional<String> mitreTechniqueId() { return text("mitreTechniqueId"); }

  /** The id of the sign-in that it is tied to; absent when there is none. */
  public Optional<String> requestId() { return text("requestId"); }

  /** Who or what gave it its state; hidden below licence P2. */
  public Optional<RiskDetail> riskDetail() { return open("riskDetail", RiskDetail::of); }

  /**
   * What was detected, however it is spelled; {@link RiskEventType#GENERIC} stands for a kind that the licence hides. Older answers call it
   * {@code riskType}.
   */
  public Optional<RiskEventType> riskEventType() { return open("riskEventType", RiskEventType::of).or(() -> open("riskType", RiskEventType::of)); }

  /** How sure the service is. {@link RiskLevel#HIDDEN} means a missing licence, not a level. */
  public Optional<RiskLevel> riskLevel() { return open("riskLevel", RiskLevel::of); }

  /** What became of it. */
  public Optional<RiskState> riskState() { return open("riskState", RiskState::of); }

  /** Which product found it, such as {@code IdentityProtection}. */
  public Optional<String> source() { return text("source"); }

  /** Who issued the token. */
  public Optional<TokenIssuerType> tokenIssuerType() { return open("tokenIssuerType", TokenIssuerType::of); }

  /** The name shown for the user. */
  public Optional<String> userDisplayName() { return text("userDisplayName"); }

  /** The object id of the user. */
  public Optional<String> userId() { return text("userId"); }

  /** The name the user signs in with. */
  public Optional<String> userPrincipalName() { return text("userPrincipalName"); }

  /** The further facts by name, such as {@code userAgent} or {@code alertUrl}; empty when there are none, or they are no JSON of the usual form. */
  public Map<String, Object> additionalInformation() { return AdditionalFacts.of(additionalInfo()); }
}
