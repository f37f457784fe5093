package io.github.connectedsecurity.defender.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import io.github.connectedsecurity.defender.model.AlertClassification;
import io.github.connectedsecurity.defender.model.AlertDetermination;
import io.github.connectedsecurity.defender.model.AlertSeverity;
import io.github.connectedsecurity.defender.model.AlertStatus;
import io.github.connectedsecurity.defender.model.InvestigationState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An alert inside an incident, with names that differ from {@link io.github.connectedsecurity.defender.model.Alert}. */
public final class IncidentAlert extends JsonModel {
  private IncidentAlert(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentAlert of(Map<String, Object> json) { return new IncidentAlert(json); }

  /** Identifier; its first letters tell the product. */
  public Optional<String> alertId() { return text("alertId"); }

  /** Number of the incident. */
  public Optional<Long> incidentId() { return int64("incidentId"); }

  /** Product that raised it, such as {@code MicrosoftDefenderATP}. */
  public Optional<String> serviceSource() { return text("serviceSource"); }

  /** When it was raised. */
  public Optional<Instant> creationTime() { return instant("creationTime"); }

  /** When it last changed. */
  public Optional<Instant> lastUpdatedTime() { return instant("lastUpdatedTime"); }

  /** When it was resolved. */
  public Optional<Instant> resolvedTime() { return instant("resolvedTime"); }

  /** When the behaviour began. */
  public Optional<Instant> firstActivity() { return instant("firstActivity"); }

  /** When the behaviour was last seen. */
  public Optional<Instant> lastActivity() { return instant("lastActivity"); }

  /** What happened, in a few words. */
  public Optional<String> title() { return text("title"); }

  /** What happened, at length. */
  public Optional<String> description() { return text("description"); }

  /** Kind of behaviour; an open set. */
  public Optional<String> category() { return text("category"); }

  /** How far the work is; {@code Active} occurs, too. */
  public Optional<AlertStatus> status() { return open("status", AlertStatus::of); }

  /** How serious it is. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** Number of the automated investigation, as text. */
  public Optional<String> investigationId() { return value("investigationId").map(Object::toString); }

  /** How that investigation stands. */
  public Optional<InvestigationState> investigationState() { return open("investigationState", InvestigationState::of); }

  /** Whether it was right. */
  public Optional<AlertClassification> classification() { return open("classification", AlertClassification::of); }

  /** What it turned out to be. */
  public Optional<AlertDetermination> determination() { return open("determination", AlertDetermination::of); }

  /** Which sensor found it. */
  public Optional<String> detectionSource() { return text("detectionSource"); }

  /** Who works on it. */
  public Optional<String> assignedTo() { return text("assignedTo"); }

  /** Group of attackers behind it. */
  public Optional<String> actorName() { return text("actorName"); }

  /** Family of the malicious software. */
  public Optional<String> threatFamilyName() { return text("threatFamilyName"); }

  /** Techniques of MITRE ATT&amp;CK. */
  public List<String> mitreTechniques() { return texts("mitreTechniques"); }

  /** Devices that it is about. */
  public List<IncidentDevice> devices() { return objects("devices", IncidentDevice::of); }

  /** What it was seen by. */
  public List<IncidentEntity> entities() { return objects("entities", IncidentEntity::of); }
}
