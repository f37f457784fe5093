package io.github.connectedsecurity.defender.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** What shall change on many alerts at once. */
public final class AlertBatchUpdate extends JsonBody<AlertBatchUpdate> {
  private AlertBatchUpdate() {}

  /**
   * Starts with what must be given.
   *
   * @param alertIds the alerts
   */
  public static AlertBatchUpdate of(List<String> alertIds) { return new AlertBatchUpdate().set("alertIds", alertIds); }

  /** Moves the work on. */
  public AlertBatchUpdate status(AlertStatus status) { return set("status", status); }

  /** Gives the alerts to somebody. */
  public AlertBatchUpdate assignedTo(String assignedTo) { return set("assignedTo", assignedTo); }

  /** Says whether the alerts were right. */
  public AlertBatchUpdate classification(AlertClassification classification) { return set("classification", classification); }

  /** Says what they turned out to be. */
  public AlertBatchUpdate determination(AlertDetermination determination) { return set("determination", determination); }

  /** Leaves a remark on each. */
  public AlertBatchUpdate comment(String comment) { return set("comment", comment); }
}
