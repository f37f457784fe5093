package io.github.connectedsecurity.graphsecurity.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** What to change about an incident; everything not mentioned stays as it is. */
public final class IncidentUpdate extends JsonBody<IncidentUpdate> {
  private IncidentUpdate() {}

  /** Starts an update that changes nothing yet. */
  public static IncidentUpdate create() { return new IncidentUpdate(); }

  /** Moves it to another stage of the analysts' work. */
  public IncidentUpdate status(IncidentStatus status) { return set("status", status); }

  /** Says whether it turned out to be a real threat. */
  public IncidentUpdate classification(AlertClassification classification) { return set("classification", classification); }

  /** Takes the classification back. */
  public IncidentUpdate clearClassification() { return clear("classification"); }

  /** Says what was found out about its nature. */
  public IncidentUpdate determination(AlertDetermination determination) { return set("determination", determination); }

  /** Takes the determination back. */
  public IncidentUpdate clearDetermination() { return clear("determination"); }

  /** Hands it to somebody, usually named by mail address. */
  public IncidentUpdate assignedTo(String assignee) { return set("assignedTo", assignee); }

  /** Leaves it without anybody in charge. */
  public IncidentUpdate clearAssignedTo() { return clear("assignedTo"); }

  /** Replaces all tags that people set; an empty list removes them. To add one, send the present ones along. */
  public IncidentUpdate customTags(List<String> tags) { return set("customTags", tags); }

  /** Explains how it was resolved. Newer than the other members, so older clouds of the service may refuse it. */
  public IncidentUpdate resolvingComment(String comment) { return set("resolvingComment", comment); }

  /** Removes the explanation of how it was resolved. */
  public IncidentUpdate clearResolvingComment() { return clear("resolvingComment"); }
}
