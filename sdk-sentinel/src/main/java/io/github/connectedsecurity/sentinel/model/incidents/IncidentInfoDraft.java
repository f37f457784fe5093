package io.github.connectedsecurity.sentinel.model.incidents;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;

/** The incident that a bookmark shall belong to. */
public final class IncidentInfoDraft extends JsonBody<IncidentInfoDraft> {
  private IncidentInfoDraft() {}

  /** Starts with nothing set. */
  public static IncidentInfoDraft create() { return new IncidentInfoDraft(); }

  /** The incident's name or ARM id. */
  public IncidentInfoDraft incidentId(String incidentId) { return set("incidentId", incidentId); }

  /** How serious it is. */
  public IncidentInfoDraft severity(AlertSeverity severity) { return set("severity", severity); }

  /** Its headline. */
  public IncidentInfoDraft title(String title) { return set("title", title); }

  /** The relation that binds the bookmark to it. */
  public IncidentInfoDraft relationName(String relationName) { return set("relationName", relationName); }
}
