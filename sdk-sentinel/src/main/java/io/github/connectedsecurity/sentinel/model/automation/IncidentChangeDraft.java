package io.github.connectedsecurity.sentinel.model.automation;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentClassification;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentClassificationReason;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentOwnerDraft;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentStatus;
import java.util.List;
import java.util.Map;

/** What an automation rule shall change of an incident; what is not set stays as it is. */
public final class IncidentChangeDraft extends JsonBody<IncidentChangeDraft> {
  private IncidentChangeDraft() {}

  /** Starts with nothing set. */
  public static IncidentChangeDraft create() { return new IncidentChangeDraft(); }

  /** Sets how serious it is. */
  public IncidentChangeDraft severity(AlertSeverity severity) { return set("severity", severity); }

  /** Sets how far the work is. */
  public IncidentChangeDraft status(IncidentStatus status) { return set("status", status); }

  /** Closes it as this, for this reason. */
  public IncidentChangeDraft close(IncidentClassification classification, IncidentClassificationReason reason) {
    return status(IncidentStatus.CLOSED).set("classification", classification).set("classificationReason", reason);
  }

  /** Leaves a remark on the closing. */
  public IncidentChangeDraft classificationComment(String comment) { return set("classificationComment", comment); }

  /** Gives it to somebody. */
  public IncidentChangeDraft owner(IncidentOwnerDraft owner) { return set("owner", owner); }

  /** Adds labels to those that it has. */
  public IncidentChangeDraft labels(List<String> names) { return set("labels", names.stream().map(name -> Map.of("labelName", name)).toList()); }
}
