package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import io.github.connectedsecurity.sentinel.model.AttackTactic;
import io.github.connectedsecurity.sentinel.model.KillChainIntent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The data of an alert. */
public final class SecurityAlertProperties extends EntityCommonProperties {
  private SecurityAlertProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityAlertProperties of(Map<String, Object> json) { return new SecurityAlertProperties(json); }

  /** Its headline. */
  public Optional<String> alertDisplayName() { return text("alertDisplayName"); }

  /** What kind of alert it is; the same for all of one detection. */
  public Optional<String> alertType() { return text("alertType"); }

  /** What was attacked most of all. */
  public Optional<String> compromisedEntity() { return text("compromisedEntity"); }

  /** How sure the product is. */
  public Optional<ConfidenceLevel> confidenceLevel() { return open("confidenceLevel", ConfidenceLevel::of); }

  /** Why it is that sure. */
  public List<SecurityAlertReason> confidenceReasons() { return objects("confidenceReasons", SecurityAlertReason::of); }

  /** The same as a number. */
  public Optional<Double> confidenceScore() { return number("confidenceScore"); }

  /** Whether that number is final. */
  public Optional<ConfidenceScoreStatus> confidenceScoreStatus() { return open("confidenceScoreStatus", ConfidenceScoreStatus::of); }

  /** What happened. */
  public Optional<String> description() { return text("description"); }

  /** Time of the last event. */
  public Optional<Instant> endTimeUtc() { return instant("endTimeUtc"); }

  /** The stage of an attack. */
  public Optional<KillChainIntent> intent() { return open("intent", KillChainIntent::of); }

  /** Its id at the product. */
  public Optional<String> providerAlertId() { return text("providerAlertId"); }

  /** When it could first be seen here. */
  public Optional<Instant> processingEndTime() { return instant("processingEndTime"); }

  /** The part of the product that raised it. */
  public Optional<String> productComponentName() { return text("productComponentName"); }

  /** The product that raised it. */
  public Optional<String> productName() { return text("productName"); }

  /** The version of that product. */
  public Optional<String> productVersion() { return text("productVersion"); }

  /** What to do about it. */
  public List<String> remediationSteps() { return texts("remediationSteps"); }

  /** How serious it is. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** Time of the first event. */
  public Optional<Instant> startTimeUtc() { return instant("startTimeUtc"); }

  /** How far the work is. */
  public Optional<SecurityAlertStatus> status() { return open("status", SecurityAlertStatus::of); }

  /** Its id in Sentinel. */
  public Optional<String> systemAlertId() { return text("systemAlertId"); }

  /** What the attacker is after. */
  public List<AttackTactic> tactics() { return opens("tactics", AttackTactic::of); }

  /** When it was raised. */
  public Optional<Instant> timeGenerated() { return instant("timeGenerated"); }

  /** Who makes the product. */
  public Optional<String> vendorName() { return text("vendorName"); }

  /** Link to it in the product's portal. */
  public Optional<String> alertLink() { return text("alertLink"); }

  /** The resources it is about, in no fixed form. */
  public List<Map<String, Object>> resourceIdentifiers() { return objects("resourceIdentifiers", object -> object); }
}
