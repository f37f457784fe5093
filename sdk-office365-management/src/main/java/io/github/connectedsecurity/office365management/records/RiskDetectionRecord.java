package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.Location;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Entra ID Protection found a risk. */
public final class RiskDetectionRecord extends AuditRecord {
  private RiskDetectionRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RiskDetectionRecord of(Map<String, Object> json) { return new RiskDetectionRecord(json); }

  /** Whether a sign-in or a user is at risk. */
  public Optional<String> activity() { return text("Activity"); }

  /** When the risky thing happened. */
  public Optional<Instant> activityDateTime() { return instant("ActivityDateTime"); }

  /** More about it; JSON in a text. */
  public Optional<String> additionalInfo() { return text("AdditionalInfo"); }

  /** The sign-in. */
  public Optional<String> correlationId() { return text("CorrelationId"); }

  /** When it was found. */
  public Optional<Instant> detectedDateTime() { return instant("DetectedDateTime"); }

  /** Whether it was found at once or later. */
  public Optional<String> detectionTimingType() { return text("DetectionTimingType"); }

  /** When it was changed last. */
  public Optional<Instant> lastUpdatedDateTime() { return instant("LastUpdatedDateTime"); }

  /** Where it came from. */
  public Optional<Location> location() { return object("Location", Location::of); }

  /** The request of the sign-in. */
  public Optional<String> requestId() { return text("RequestId"); }

  /** Why the risk stands as it does. */
  public Optional<String> riskDetail() { return text("RiskDetail"); }

  /** What was found. */
  public Optional<String> riskEventType() { return text("RiskEventType"); }

  /** The detection. */
  public Optional<String> riskId() { return text("RiskId"); }

  /** How heavy it is. */
  public Optional<String> riskLevel() { return text("RiskLevel"); }

  /** Whether it has been dealt with. */
  public Optional<String> riskState() { return text("RiskState"); }

  /** Who found it. */
  public Optional<String> source() { return text("Source"); }

  /** Who issued the token. */
  public Optional<String> tokenIssuerType() { return text("TokenIssuerType"); }

  /** The user's name. */
  public Optional<String> userDisplayName() { return text("UserDisplayName"); }
}
