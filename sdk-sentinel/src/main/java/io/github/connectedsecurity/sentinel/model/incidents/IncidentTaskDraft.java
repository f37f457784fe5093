package io.github.connectedsecurity.sentinel.model.incidents;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import java.util.Set;

/** A step to do for an incident. */
public final class IncidentTaskDraft extends JsonBody<IncidentTaskDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("createdTimeUtc", "lastModifiedTimeUtc", "createdBy", "lastModifiedBy");

  private IncidentTaskDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param title what to do, in short
   * @param status whether it is done
   */
  public static IncidentTaskDraft of(String title, IncidentTaskStatus status) { return new IncidentTaskDraft().set("title", title).set("status", status); }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static IncidentTaskDraft from(IncidentTaskProperties read) { return new IncidentTaskDraft().setAll(Draft.writable(read.raw(), NOT_SENT)); }

  /** Replaces what to do, in short. */
  public IncidentTaskDraft title(String title) { return set("title", title); }

  /** Replaces whether it is done. */
  public IncidentTaskDraft status(IncidentTaskStatus status) { return set("status", status); }

  /** Says what to do; HTML is allowed. */
  public IncidentTaskDraft description(String description) { return set("description", description); }

  /** Empties description at the service. */
  public IncidentTaskDraft clearDescription() { return clear("description"); }
}
