package io.github.connectedsecurity.sentinel.model.incidents;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The writable part of an incident. A change replaces the whole, so what is left out is cleared; an edit starts with all that was read. */
public final class IncidentDraft extends JsonBody<IncidentDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("additionalData", "createdTimeUtc", "incidentUrl", "providerName", "providerIncidentId", "incidentNumber", "lastModifiedTimeUtc",
          "relatedAnalyticRuleIds", "teamInformation");

  private IncidentDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param title the headline
   * @param severity how serious it is
   * @param status how far the work is
   */
  public static IncidentDraft of(String title, AlertSeverity severity, IncidentStatus status) {
    return new IncidentDraft().set("title", title).set("severity", severity).set("status", status);
  }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static IncidentDraft from(IncidentProperties read) { return new IncidentDraft().setAll(Draft.writable(read.raw(), NOT_SENT)).ownLabels(read); }

  /** Replaces the headline. */
  public IncidentDraft title(String title) { return set("title", title); }

  /** Replaces how serious it is. */
  public IncidentDraft severity(AlertSeverity severity) { return set("severity", severity); }

  /** Replaces how far the work is. */
  public IncidentDraft status(IncidentStatus status) { return set("status", status); }

  /** Says what happened, in up to 5,000 characters. */
  public IncidentDraft description(String description) { return set("description", description); }

  /** Empties description at the service. */
  public IncidentDraft clearDescription() { return clear("description"); }

  /** Says what it turned out to be; with the status {@code Closed}. */
  public IncidentDraft classification(IncidentClassification classification) { return set("classification", classification); }

  /** Empties classification at the service. */
  public IncidentDraft clearClassification() { return clear("classification"); }

  /** Leaves a remark on the closing. */
  public IncidentDraft classificationComment(String classificationComment) { return set("classificationComment", classificationComment); }

  /** Empties classificationComment at the service. */
  public IncidentDraft clearClassificationComment() { return clear("classificationComment"); }

  /** Says why it is classified so. */
  public IncidentDraft classificationReason(IncidentClassificationReason classificationReason) { return set("classificationReason", classificationReason); }

  /** Empties classificationReason at the service. */
  public IncidentDraft clearClassificationReason() { return clear("classificationReason"); }

  /** Time of the first event inside. */
  public IncidentDraft firstActivityTimeUtc(Instant firstActivityTimeUtc) { return set("firstActivityTimeUtc", firstActivityTimeUtc); }

  /** Time of the last event inside. */
  public IncidentDraft lastActivityTimeUtc(Instant lastActivityTimeUtc) { return set("lastActivityTimeUtc", lastActivityTimeUtc); }

  /** Gives it to somebody. */
  public IncidentDraft owner(IncidentOwnerDraft owner) { return set("owner", owner); }

  /** Empties owner at the service. */
  public IncidentDraft clearOwner() { return clear("owner"); }

  /** Replaces all labels. */
  public IncidentDraft labels(List<String> names) { return set("labels", names.stream().map(name -> Map.of("labelName", name)).toList()); }

  /** Adds a label to those that are there, unless it is among them. */
  public IncidentDraft addLabel(String name) {
    List<String> names = labels();
    return names.contains(name) ? this : labels(Stream.concat(names.stream(), Stream.of(name)).toList());
  }

  /** Takes a label off. */
  public IncidentDraft removeLabel(String name) { return labels(labels().stream().filter(label -> !label.equals(name)).toList()); }

  /** The labels as they would be sent now. */
  public List<String> labels() { return IncidentProperties.of(toMap()).labels().stream().flatMap(label -> label.labelName().stream()).toList(); }

  /** Who put a label on is the service's to say. */
  private IncidentDraft ownLabels(IncidentProperties read) {
    return read.labels().isEmpty() ? this : set("labels", read.labels().stream().map(label -> Draft.writable(label.raw(), Set.of("labelType"))).toList());
  }
}
