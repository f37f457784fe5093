package io.github.connectedsecurity.emulator.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrelationTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final CloudState state = new CloudState("tenant", Clock.fixed(NOON, ZoneOffset.UTC));
  private final Correlation correlation = new Correlation(state);

  @Test
  void incident_isFullWithAHundredAndFifty() {
    for (int i = 0; i < 150; i++) {
      assertThat(correlation.raise(alert("a" + i, "d", "low", "2026-11-20T12:00:00Z"))).containsEntry("incidentId", "1");
    }
    assertThat(correlation.raise(alert("b", "d", "low", "2026-11-20T12:00:00Z"))).containsEntry("incidentId", "2");
  }

  @Test
  void openAlertsWithoutAnIncident_comeAlong() {
    state.alerts().put(alert("alone", "d", "high", "2026-11-19T13:00:00Z"));
    state.alerts().put(alert("old", "d", "high", "2026-11-19T11:00:00Z"));
    state.alerts().put(alert("other", "e", "high", "2026-11-20T12:00:00Z"));
    Map<String, Object> done = alert("done", "d", "high", "2026-11-20T12:00:00Z");
    done.put("status", "resolved");
    state.alerts().put(done);

    Map<String, Object> raised = correlation.raise(alert("new", "D", "low", "2026-11-20T12:00:00Z"));

    Map<String, Object> incident = state.incidents().find(String.valueOf(raised.get("incidentId"))).orElseThrow();
    assertThat(correlation.alertsOf(incident)).extracting(alert -> alert.get("id")).containsExactlyInAnyOrder("alone", "new");
    assertThat(incident).containsEntry("displayName", "new").containsEntry("severity", "high");
  }

  @Test
  void ofSeveralIncidents_theLatestAboutItIsJoined_whateverTheTimesAreWritten() {
    state.alerts().put(belonging(alert("a", "d", "low", "2026-11-20T10:00:00Z"), "7"));
    state.alerts().put(belonging(alert("b", "d", "low", "2026-11-20T12:30:00+01:00"), "8"));
    state.alerts().put(belonging(alert("c", "e", "low", "2026-11-20T11:59:00Z"), "7"));
    state.alerts().put(belonging(alert("d", "d", "low", "not a time"), "9"));
    List.of("7", "8", "9").forEach(id -> state.incidents().put(Fresh.incident("tenant", id, "2026-11-20T10:00:00Z")));

    assertThat(correlation.raise(alert("new", "d", "low", "2026-11-20T12:00:00Z"))).containsEntry("incidentId", "8");
  }

  private static Map<String, Object> belonging(Map<String, Object> alert, String incident) {
    alert.put("incidentId", incident);
    return alert;
  }

  private static Map<String, Object> alert(String id, String device, String severity, String time) {
    Map<String, Object> alert = new LinkedHashMap<>(Fresh.alert("tenant", id, time));
    alert.put("title", id);
    alert.put("severity", severity);
    alert.put("evidence", List.of(Map.of("@odata.type", "#microsoft.graph.security.deviceEvidence", "mdeDeviceId", device)));
    return alert;
  }
}
