package io.github.connectedsecurity.sentinel.model.workspaces;

import io.github.connectedsecurity.core.json.JsonBody;

/** How a workspace shall be paid. */
public final class WorkspaceSkuDraft extends JsonBody<WorkspaceSkuDraft> {
  private WorkspaceSkuDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param name such as {@code PerGB2018}
   */
  public static WorkspaceSkuDraft of(String name) { return new WorkspaceSkuDraft().set("name", name); }

  /** Gigabytes a day paid ahead. */
  public WorkspaceSkuDraft capacityReservationLevel(int capacityReservationLevel) { return set("capacityReservationLevel", capacityReservationLevel); }
}
