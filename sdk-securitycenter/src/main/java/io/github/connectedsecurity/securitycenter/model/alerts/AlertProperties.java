package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was seen. */
public final class AlertProperties extends JsonModel {
  private AlertProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AlertProperties of(Map<String, Object> json) { return new AlertProperties(json); }

  /** The version of the schema. */
  public Optional<String> version() { return text("version"); }

  /** The detection behind it, and what suppression rules go by. */
  public Optional<String> alertType() { return text("alertType"); }

  /** The service's own id; the resource's name in most answers. */
  public Optional<String> systemAlertId() { return text("systemAlertId"); }

  /** The plan that raised it. */
  public Optional<String> productComponentName() { return text("productComponentName"); }

  /** Its title. */
  public Optional<String> alertDisplayName() { return text("alertDisplayName"); }

  /** What was seen, in words. */
  public Optional<String> description() { return text("description"); }

  /** How much it matters. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** The step of an attack that it belongs to. */
  public Optional<AlertIntent> intent() { return open("intent", AlertIntent::of); }

  /** When the first event behind it happened. */
  public Optional<Instant> startTimeUtc() { return instant("startTimeUtc"); }

  /** When the last event behind it happened. */
  public Optional<Instant> endTimeUtc() { return instant("endTimeUtc"); }

  /** The resources it is about; of several kinds at once. */
  public List<ResourceIdentifier> resourceIdentifiers() { return objects("resourceIdentifiers", ResourceIdentifier::of); }

  /** What to do. */
  public List<String> remediationSteps() { return texts("remediationSteps"); }

  /** Who raised it. */
  public Optional<String> vendorName() { return text("vendorName"); }

  /** What has been done about it. */
  public Optional<AlertStatus> status() { return open("status", AlertStatus::of); }

  /** Links around it, as pairs such as {@code Label} and {@code Href}. */
  public List<Map<String, Object>> extendedLinks() { return objects("extendedLinks", object -> object); }

  /** Its page in the portal. */
  public Optional<String> alertUri() { return text("alertUri"); }

  /** When it was raised. */
  public Optional<Instant> timeGeneratedUtc() { return instant("timeGeneratedUtc"); }

  /** The product that raised it. */
  public Optional<String> productName() { return text("productName"); }

  /** When it became visible. */
  public Optional<Instant> processingEndTimeUtc() { return instant("processingEndTimeUtc"); }

  /** Accounts, files, addresses and whatever else takes part. */
  public List<AlertEntity> entities() { return objects("entities", AlertEntity::of); }

  /** Whether it groups other alerts. */
  public Optional<Boolean> isIncident() { return bool("isIncident"); }

  /** Alerts of the same key belong together. */
  public Optional<String> correlationKey() { return text("correlationKey"); }

  /** Pairs of text that depend on the detection. */
  public Map<String, Object> extendedProperties() { return bag("extendedProperties"); }

  /** The name of what was hit. */
  public Optional<String> compromisedEntity() { return text("compromisedEntity"); }

  /** The techniques of MITRE by number, such as {@code T1059}. */
  public List<String> techniques() { return texts("techniques"); }

  /** The sub-techniques of MITRE by number, such as {@code T1059.001}. */
  public List<String> subTechniques() { return texts("subTechniques"); }

  /** What supports the alert; of a shape that depends on the detection. */
  public Optional<SupportingEvidence> supportingEvidence() { return object("supportingEvidence", SupportingEvidence::of); }
}
