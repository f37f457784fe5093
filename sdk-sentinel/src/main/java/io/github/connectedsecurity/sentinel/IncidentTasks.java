package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentTask;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentTaskDraft;
import java.util.function.BiConsumer;

/** Steps to do for incidents; up to 40 each. */
public final class IncidentTasks {
  private final ArmDoor door;

  IncidentTasks(ArmDoor door) { this.door = door; }

  /** Lists the steps for an incident. {@code GET /Microsoft.SecurityInsights/incidents/{incident}/tasks}; {@code Microsoft Sentinel Reader}. */
  public Paged<IncidentTask> list(String incident) {
    return door.get("incidents/{incident}/tasks", incident).permission(Roles.READER).paged(ArmDoor.PAGES, IncidentTask::of);
  }

  /** Reads one step. {@code GET /Microsoft.SecurityInsights/incidents/{incident}/tasks/{task}}; {@code Microsoft Sentinel Reader}. */
  public IncidentTask get(String incident, String task) {
    return door.get("incidents/{incident}/tasks/{task}", incident, task).permission(Roles.READER).as(IncidentTask::of);
  }

  /**
   * Makes a step, under a name that the caller picks, usually a new UUID. What exists under it is changed with {@link #edit}. {@code PUT
   * /Microsoft.SecurityInsights/incidents/{incident}/tasks/{task}}; {@code Microsoft Sentinel Responder}.
   */
  public IncidentTask put(String incident, String task, IncidentTaskDraft draft) {
    return door.put("incidents/{incident}/tasks/{task}", incident, task).permission(Roles.RESPONDER).body(ArmDoor.made(draft)).as(IncidentTask::of);
  }

  /**
   * Reads a step, changes it, and writes it whole with the version that was read; reads and changes again when somebody else was faster, so
   * the change may run several times. Nothing that it does not touch is cleared. {@code PUT
   * /Microsoft.SecurityInsights/incidents/{incident}/tasks/{task}}; {@code Microsoft Sentinel Responder}.
   */
  public IncidentTask edit(String incident, String task, BiConsumer<IncidentTask, IncidentTaskDraft> change) {
    return Edits.run(door, () -> get(incident, task), read -> IncidentTaskDraft.from(read.properties()), change,
        whole -> door.put("incidents/{incident}/tasks/{task}", incident, task).permission(Roles.RESPONDER).body(whole).as(IncidentTask::of));
  }

  /**
   * Deletes a step; one that is gone already is no error. {@code DELETE /Microsoft.SecurityInsights/incidents/{incident}/tasks/{task}};
   * {@code Microsoft Sentinel Responder}.
   */
  public void delete(String incident, String task) { door.delete("incidents/{incident}/tasks/{task}", incident, task).permission(Roles.RESPONDER).send(); }
}
