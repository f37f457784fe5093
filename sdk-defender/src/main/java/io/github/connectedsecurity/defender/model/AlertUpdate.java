package io.github.connectedsecurity.defender.model;

import io.github.connectedsecurity.core.json.JsonBody;

/** What shall change on an alert. Sent in the case that the service's sample has. */
public final class AlertUpdate extends JsonBody<AlertUpdate> {
  private AlertUpdate() {}

  /** Starts with nothing set. */
  public static AlertUpdate create() { return new AlertUpdate(); }

  /** Moves the work on. */
  public AlertUpdate status(AlertStatus status) { return set("status", status); }

  /** Gives the alert to somebody. */
  public AlertUpdate assignedTo(String assignedTo) { return set("assignedTo", assignedTo); }

  /** Says whether the alert was right. */
  public AlertUpdate classification(AlertClassification classification) { return set("classification", classification); }

  /** Says what it turned out to be. */
  public AlertUpdate determination(AlertDetermination determination) { return set("determination", determination); }

  /** Leaves a remark; may be sent alone. */
  public AlertUpdate comment(String comment) { return set("comment", comment); }
}
