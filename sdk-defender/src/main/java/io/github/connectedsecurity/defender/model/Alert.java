package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A suspicious thing on a device, with the names of Defender for Endpoint; {@code model.incidents.IncidentAlert} is the same thing inside an incident. */
public final class Alert extends JsonModel {
  private Alert(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Alert of(Map<String, Object> json) { return new Alert(json); }

  /** Identifier such as {@code da637472900382838869_1364969609}; opaque. */
  public String id() { return required("id"); }

  /** What happened, in a few words. */
  public Optional<String> title() { return text("title"); }

  /** What happened, at length. */
  public Optional<String> description() { return text("description"); }

  /** Kind of behaviour. */
  public Optional<AlertCategory> category() { return open("category", AlertCategory::of); }

  /** Number of the incident that it belongs to. */
  public Optional<Long> incidentId() { return int64("incidentId"); }

  /** Number of the automated investigation that it started. */
  public Optional<Long> investigationId() { return int64("investigationId"); }

  /** How that investigation stands. */
  public Optional<InvestigationState> investigationState() { return open("investigationState", InvestigationState::of); }

  /** Who works on it. */
  public Optional<String> assignedTo() { return text("assignedTo"); }

  /** How serious it is. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** How far the work is. */
  public Optional<AlertStatus> status() { return open("status", AlertStatus::of); }

  /** Whether it was right. */
  public Optional<AlertClassification> classification() { return open("classification", AlertClassification::of); }

  /** What it turned out to be. */
  public Optional<AlertDetermination> determination() { return open("determination", AlertDetermination::of); }

  /** Which sensor found it, such as {@code WindowsDefenderAtp}. */
  public Optional<String> detectionSource() { return text("detectionSource"); }

  /** Which rule of the sensor found it. */
  public Optional<String> detectorId() { return text("detectorId"); }

  /** Family of the malicious software. */
  public Optional<String> threatFamilyName() { return text("threatFamilyName"); }

  /** Name of the threat. */
  public Optional<String> threatName() { return text("threatName"); }

  /** When it was raised. */
  public Optional<Instant> alertCreationTime() { return instant("alertCreationTime"); }

  /** When the behaviour began. */
  public Optional<Instant> firstEventTime() { return instant("firstEventTime"); }

  /** When the behaviour was last seen. */
  public Optional<Instant> lastEventTime() { return instant("lastEventTime"); }

  /** When it last changed; what to poll by. */
  public Optional<Instant> lastUpdateTime() { return instant("lastUpdateTime"); }

  /** When it was resolved. */
  public Optional<Instant> resolvedTime() { return instant("resolvedTime"); }

  /** Device that it is about. */
  public Optional<String> machineId() { return text("machineId"); }

  /** That device's name. */
  public Optional<String> computerDnsName() { return text("computerDnsName"); }

  /** That device's group. */
  public Optional<String> rbacGroupName() { return text("rbacGroupName"); }

  /** Entra tenant. */
  public Optional<String> aadTenantId() { return text("aadTenantId"); }

  /** Techniques of MITRE ATT&amp;CK, such as {@code T1064}. */
  public List<String> mitreTechniques() { return texts("mitreTechniques"); }

  /** Account that it is about. */
  public Optional<AlertUser> relatedUser() { return object("relatedUser", AlertUser::of); }

  /** What analysts wrote. */
  public List<AlertComment> comments() { return objects("comments", AlertComment::of); }

  /** What it was seen by; empty unless the list was expanded by it. */
  public List<AlertEvidence> evidence() { return objects("evidence", AlertEvidence::of); }
}
