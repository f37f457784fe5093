package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.graphsecurity.model.legacy.LegacyAlert;
import io.github.connectedsecurity.graphsecurity.model.legacy.LegacyAlertUpdate;
import java.util.List;
import java.util.Map;

/** Changes to several alerts of the kind before 2024; see {@link LegacyAlerts}. */
public final class LegacyAlertsBeta {
  private final GraphDoor door;

  LegacyAlertsBeta(GraphDoor door) { this.door = door; }

  /**
   * Changes several alerts and hands them back. Retired like the rest of them. Only what an update names is touched, so it is safe
   * to repeat. {@code POST /security/alerts/updateAlerts}; {@code SecurityEvents.ReadWrite.All}.
   *
   * @param updates what to change, by identifier
   * @throws IllegalArgumentException when there is nothing to change
   */
  public List<LegacyAlert> updateAll(Map<String, LegacyAlertUpdate> updates) {
    if (updates.isEmpty()) {
      throw new IllegalArgumentException("There is no alert to change.");
    }
    return door.post("security/alerts/updateAlerts").body(Map.of("value", GraphDoor.withIds(updates))).repeatable().list(LegacyAlert::of);
  }
}
