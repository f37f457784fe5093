package io.github.connectedsecurity.emulator;

import java.util.Map;

/**
 * An alert that was made to appear.
 *
 * @param id its id in Graph, Defender and hunting
 * @param incidentId the number of the incident that it joined or made
 */
public record RaisedAlert(String id, String incidentId) {
  static RaisedAlert of(Map<String, Object> alert) { return new RaisedAlert(String.valueOf(alert.get("id")), String.valueOf(alert.get("incidentId"))); }

  Map<String, Object> toMap() { return Map.of("id", id, "incidentId", incidentId); }
}
