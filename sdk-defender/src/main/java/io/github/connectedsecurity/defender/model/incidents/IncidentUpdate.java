package io.github.connectedsecurity.defender.model.incidents;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.defender.model.AlertClassification;
import io.github.connectedsecurity.defender.model.AlertDetermination;
import java.util.List;

/** What shall change on an incident. */
public final class IncidentUpdate extends JsonBody<IncidentUpdate> {
  private IncidentUpdate() {}

  /** Starts with nothing set. */
  public static IncidentUpdate create() { return new IncidentUpdate(); }

  /** Moves the work on. */
  public IncidentUpdate status(IncidentStatus status) { return set("status", status); }

  /** Gives the incident to somebody. */
  public IncidentUpdate assignedTo(String assignedTo) { return set("assignedTo", assignedTo); }

  /** Says whether it was an attack. */
  public IncidentUpdate classification(AlertClassification classification) { return set("classification", classification); }

  /** Says what it turned out to be; the service takes it with true positives only, by its page. */
  public IncidentUpdate determination(AlertDetermination determination) { return set("determination", determination); }

  /** Replaces all tags. */
  public IncidentUpdate tags(List<String> tags) { return set("tags", tags); }

  /** Leaves a remark. */
  public IncidentUpdate comment(String comment) { return set("comment", comment); }
}
