package io.github.connectedsecurity.graphsecurity.model;

import io.github.connectedsecurity.core.json.JsonBody;

/** What to change about an alert; everything not mentioned stays as it is. */
public final class AlertUpdate extends JsonBody<AlertUpdate> {
  private AlertUpdate() {}

  /** Starts an update that changes nothing yet. */
  public static AlertUpdate create() { return new AlertUpdate(); }

  /** Moves it to another stage of the analysts' work. */
  public AlertUpdate status(AlertStatus status) { return set("status", status); }

  /** Says whether it turned out to be a real threat. */
  public AlertUpdate classification(AlertClassification classification) { return set("classification", classification); }

  /** Takes the classification back. */
  public AlertUpdate clearClassification() { return clear("classification"); }

  /** Says what was found out about its nature. */
  public AlertUpdate determination(AlertDetermination determination) { return set("determination", determination); }

  /** Takes the determination back. */
  public AlertUpdate clearDetermination() { return clear("determination"); }

  /** Hands it to somebody, usually named by mail address. */
  public AlertUpdate assignedTo(String assignee) { return set("assignedTo", assignee); }

  /** Leaves it without anybody in charge. */
  public AlertUpdate clearAssignedTo() { return clear("assignedTo"); }
}
