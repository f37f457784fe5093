package io.github.connectedsecurity.defender.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import io.github.connectedsecurity.defender.model.AlertClassification;
import io.github.connectedsecurity.defender.model.AlertDetermination;
import io.github.connectedsecurity.defender.model.AlertSeverity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Alerts of all Defender products that tell one attack. */
public final class Incident extends JsonModel {
  private Incident(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Incident of(Map<String, Object> json) { return new Incident(json); }

  /** Number of the incident. */
  public Optional<Long> incidentId() { return int64("incidentId"); }

  /** Number of the incident that it was merged into. */
  public Optional<Long> redirectIncidentId() { return int64("redirectIncidentId"); }

  /** Name. */
  public Optional<String> incidentName() { return text("incidentName"); }

  /** Who works on it. */
  public Optional<String> assignedTo() { return text("assignedTo"); }

  /** When it was made. */
  public Optional<Instant> createdTime() { return instant("createdTime"); }

  /** When it last changed; what to poll by. */
  public Optional<Instant> lastUpdateTime() { return instant("lastUpdateTime"); }

  /** How serious it is; may rise later. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** How far the work is. */
  public Optional<IncidentStatus> status() { return open("status", IncidentStatus::of); }

  /** Whether it was an attack. */
  public Optional<AlertClassification> classification() { return open("classification", AlertClassification::of); }

  /** What it turned out to be. */
  public Optional<AlertDetermination> determination() { return open("determination", AlertDetermination::of); }

  /** Where it came from; documented, missing in samples. */
  public Optional<String> detectionSource() { return text("detectionSource"); }

  /** Tags. */
  public List<String> tags() { return texts("tags"); }

  /** What analysts wrote. */
  public List<IncidentComment> comments() { return objects("comments", IncidentComment::of); }

  /** Its alerts. */
  public List<IncidentAlert> alerts() { return objects("alerts", IncidentAlert::of); }
}
