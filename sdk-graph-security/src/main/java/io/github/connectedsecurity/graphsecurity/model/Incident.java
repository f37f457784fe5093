package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A group of correlated alerts that together tell the story of one attack. */
public final class Incident extends JsonModel {
  private Incident(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Incident of(Map<String, Object> json) { return new Incident(json); }

  /** The number of the incident, as text. */
  public String id() { return required("id"); }

  /** Who works on it, as free text (usually a mail address); absent while nobody does. */
  public Optional<String> assignedTo() { return text("assignedTo"); }

  /** Whether an analyst holds it for a real threat. */
  public Optional<AlertClassification> classification() { return open("classification", AlertClassification::of); }

  /** What analysts wrote about it, oldest first; add one through the incidents resource. */
  public List<AlertComment> comments() { return objects("comments", AlertComment::of); }

  /** When its first alert opened it. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** Tags set by people; in older answers the member is called {@code tags}. */
  public List<String> customTags() { return texts(value("customTags").isPresent() ? "customTags" : "tags"); }

  /** What happened, in prose for analysts. */
  public Optional<String> description() { return text("description"); }

  /** What an analyst found out about its nature. */
  public Optional<AlertDetermination> determination() { return open("determination", AlertDetermination::of); }

  /** The name that the service made up from its alerts, or that somebody gave it. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Opens it in the Defender portal, in the right tenant. */
  public Optional<String> incidentWebUrl() { return text("incidentWebUrl"); }

  /** Who changed it last. */
  public Optional<String> lastModifiedBy() { return text("lastModifiedBy"); }

  /** When anything about it last changed; the value to remember when polling for changes. */
  public Optional<Instant> lastUpdateDateTime() { return instant("lastUpdateDateTime"); }

  /** How urgently it should be looked at, from 0 to 100. */
  public Optional<Integer> priorityScore() { return int32("priorityScore"); }

  /** The incident it was merged into; follow it when {@link #status()} says redirected. */
  public Optional<String> redirectIncidentId() { return text("redirectIncidentId"); }

  /** What was written when it was resolved. */
  public Optional<String> resolvingComment() { return text("resolvingComment"); }

  /** How much harm it may mean: the highest of its alerts. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** Where it stands in the analysts' work. */
  public Optional<IncidentStatus> status() { return open("status", IncidentStatus::of); }

  /** An overview of the attack, as text. */
  public Optional<String> summary() { return text("summary"); }

  /** Tags set by the service, such as {@code Defender Experts}; they cannot be edited. */
  public List<String> systemTags() { return texts("systemTags"); }

  /** The Entra tenant in which it was raised. */
  public Optional<String> tenantId() { return text("tenantId"); }

  /** Its alerts, each with its evidence; empty unless they were asked for with {@code $expand=alerts}. */
  public List<Alert> alerts() { return objects("alerts", Alert::of); }
}
