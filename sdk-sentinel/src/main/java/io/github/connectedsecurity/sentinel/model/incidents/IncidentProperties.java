package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The data of an incident. */
public final class IncidentProperties extends JsonModel {
  private IncidentProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentProperties of(Map<String, Object> json) { return new IncidentProperties(json); }

  /** Counts and tactics, computed by the service. */
  public Optional<IncidentAdditionalData> additionalData() { return object("additionalData", IncidentAdditionalData::of); }

  /** What it turned out to be. */
  public Optional<IncidentClassification> classification() { return open("classification", IncidentClassification::of); }

  /** What was remarked when it was closed. */
  public Optional<String> classificationComment() { return text("classificationComment"); }

  /** Why it was classified so. */
  public Optional<IncidentClassificationReason> classificationReason() { return open("classificationReason", IncidentClassificationReason::of); }

  /** When the incident came into being. */
  public Optional<Instant> createdTimeUtc() { return instant("createdTimeUtc"); }

  /** What happened; up to 5,000 characters. */
  public Optional<String> description() { return text("description"); }

  /** Time of the first event inside. */
  public Optional<Instant> firstActivityTimeUtc() { return instant("firstActivityTimeUtc"); }

  /** Link to its page in the portal. */
  public Optional<String> incidentUrl() { return text("incidentUrl"); }

  /** {@code Azure Sentinel}, or {@code Microsoft XDR} where the Defender portal leads. */
  public Optional<String> providerName() { return text("providerName"); }

  /** Its id at that provider. */
  public Optional<String> providerIncidentId() { return text("providerIncidentId"); }

  /** Its number, which counts up in each workspace. */
  public Optional<Integer> incidentNumber() { return int32("incidentNumber"); }

  /** Its labels; replaced as a whole by a change. */
  public List<IncidentLabel> labels() { return objects("labels", IncidentLabel::of); }

  /** Time of the last event inside. */
  public Optional<Instant> lastActivityTimeUtc() { return instant("lastActivityTimeUtc"); }

  /** When anything in it last changed. */
  public Optional<Instant> lastModifiedTimeUtc() { return instant("lastModifiedTimeUtc"); }

  /** Who works on it. */
  public Optional<IncidentOwner> owner() { return object("owner", IncidentOwner::of); }

  /** ARM ids of the rules that raised it. */
  public List<String> relatedAnalyticRuleIds() { return texts("relatedAnalyticRuleIds"); }

  /** How serious it is. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** How far the work is. */
  public Optional<IncidentStatus> status() { return open("status", IncidentStatus::of); }

  /** Its headline. */
  public Optional<String> title() { return text("title"); }

  /** The team made for it; in preview versions. */
  public Optional<TeamInformation> teamInformation() { return object("teamInformation", TeamInformation::of); }
}
