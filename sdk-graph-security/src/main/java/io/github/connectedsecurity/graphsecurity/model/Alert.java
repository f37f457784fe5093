package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One suspicious activity that a Microsoft security product found in the tenant, with what took part in it. */
public final class Alert extends JsonModel {
  private Alert(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Alert of(Map<String, Object> json) { return new Alert(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** The adversary or activity group held responsible, by its public name. */
  public Optional<String> actorDisplayName() { return text("actorDisplayName"); }

  /** Whatever the originating product added; the names are its own. */
  public Map<String, Object> additionalData() { return bag("additionalData"); }

  /** The policy that raised the alert, when a policy did. */
  public Optional<String> alertPolicyId() { return text("alertPolicyId"); }

  /** Opens the alert in the Defender portal, in the right tenant. */
  public Optional<String> alertWebUrl() { return text("alertWebUrl"); }

  /** Who works on it, as free text (usually a mail address); absent while nobody does. */
  public Optional<String> assignedTo() { return text("assignedTo"); }

  /** The attack stages it belongs to, in the manner of ATT&amp;CK tactics; an alert can span several. */
  public List<String> categories() { return texts("categories"); }

  /**
   * The one attack stage older versions of the service knew, such as {@code DefenseEvasion}.
   *
   * @deprecated The service replaced it by {@link #categories()} in March 2026 and means to drop it in March 2028.
   */
  @Deprecated
  public Optional<String> category() { return text("category"); }

  /** Whether an analyst holds it for a real threat. */
  public Optional<AlertClassification> classification() { return open("classification", AlertClassification::of); }

  /** What analysts wrote about it, oldest first; add one through the alerts resource. */
  public List<AlertComment> comments() { return objects("comments", AlertComment::of); }

  /** When the service raised it, which may be well after the activity itself. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** Columns that a custom detection rule surfaces, by the names given in the rule. */
  public Map<String, Object> customDetails() { return bag("customDetails"); }

  /** What happened, in prose for analysts. */
  public Optional<String> description() { return text("description"); }

  /** The sensor or technology that noticed the activity. */
  public Optional<DetectionSource> detectionSource() { return open("detectionSource", DetectionSource::of); }

  /** The detector's identifier; equal for alerts that come from the same detection logic. */
  public Optional<String> detectorId() { return text("detectorId"); }

  /** What an analyst found out about its nature. */
  public Optional<AlertDetermination> determination() { return open("determination", AlertDetermination::of); }

  /** Devices, users, files and everything else involved, in the service's order; each of the class that fits its kind. */
  public List<AlertEvidence> evidence() { return objects("evidence", AlertEvidence::of); }

  /** The earliest activity connected with it. */
  public Optional<Instant> firstActivityDateTime() { return instant("firstActivityDateTime"); }

  /** The incident it was correlated into. */
  public Optional<String> incidentId() { return text("incidentId"); }

  /** Opens its incident in the Defender portal. */
  public Optional<String> incidentWebUrl() { return text("incidentWebUrl"); }

  /** How far the automated investigation has come. */
  public Optional<InvestigationState> investigationState() { return open("investigationState", InvestigationState::of); }

  /** The latest activity connected with it. */
  public Optional<Instant> lastActivityDateTime() { return instant("lastActivityDateTime"); }

  /** When anything about it last changed; the value to remember when polling for changes. */
  public Optional<Instant> lastUpdateDateTime() { return instant("lastUpdateDateTime"); }

  /** ATT&amp;CK technique numbers, such as {@code T1564.001}. */
  public List<String> mitreTechniques() { return texts("mitreTechniques"); }

  /** The product's name as the portal shows it. */
  public Optional<String> productName() { return text("productName"); }

  /** The identifier under which the originating product knows it. */
  public Optional<String> providerAlertId() { return text("providerAlertId"); }

  /** Steps for response and remediation, as one text of several lines. */
  public Optional<String> recommendedActions() { return text("recommendedActions"); }

  /** When it was resolved; absent until then. */
  public Optional<Instant> resolvedDateTime() { return instant("resolvedDateTime"); }

  /** The product that raised it. */
  public Optional<ServiceSource> serviceSource() { return open("serviceSource", ServiceSource::of); }

  /** How much harm it may mean. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** Where it stands in the analysts' work. */
  public Optional<AlertStatus> status() { return open("status", AlertStatus::of); }

  /** Tags set by the service, such as {@code Defender Experts}; they cannot be edited. */
  public List<String> systemTags() { return texts("systemTags"); }

  /** The Entra tenant in which it was raised. */
  public Optional<String> tenantId() { return text("tenantId"); }

  /** The threat's name, such as that of the malware. */
  public Optional<String> threatDisplayName() { return text("threatDisplayName"); }

  /** The malware family the threat belongs to. */
  public Optional<String> threatFamilyName() { return text("threatFamilyName"); }

  /** The short heading shown in lists. */
  public Optional<String> title() { return text("title"); }
}
