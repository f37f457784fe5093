package io.github.connectedsecurity.emulator.internal.kql.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.state.AuditEvent;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantTablesTest {
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  private final CloudState state = new CloudState("tenant", Clock.fixed(NOW, ZoneOffset.UTC));
  private final Hunting hunting = new Hunting(state, Timeline.create("tenant", 42, NOW));

  private List<Map<String, Object>> run(String query) { return hunting.run(query, hunting.month()).results(false); }

  @Test
  void whatIsDoneLater_isAmongTheEventsOfApps() {
    state.auditEvents().add(new AuditEvent(NOW.minusSeconds(60), "Audit.General", "PublicEndpoint", "SensitivityLabelApplied", 94,
        "lena.aydin@larkspur.example", "Plan.docx", Map.of("LabelId", "l1")));

    assertThat(run("CloudAppEvents | where ActionType == 'SensitivityLabelApplied' | project Timestamp, Application, AccountDisplayName, ObjectName, "
        + "tostring(AdditionalFields.LabelId)")).containsExactly(Map.of("Timestamp", "2026-03-10T11:59:00Z", "Application", "PublicEndpoint",
            "AccountDisplayName", "Lena Aydin", "ObjectName", "Plan.docx", "AdditionalFields_LabelId", "l1"));
  }

  @Test
  void anAlert_isSeenWithItsEvidence() {
    state.alerts().put(Map.of("id", "a1", "title", "T", "severity", "high", "createdDateTime", "2026-03-10T11:00:00Z", "productName", "P",
        "evidence", List.of(Map.of("@odata.type", "#microsoft.graph.security.ipEvidence", "ipAddress", "203.0.113.9", "roles", List.of("source")))));

    assertThat(run("AlertInfo | project AlertId, Severity, ServiceSource"))
        .containsExactly(Map.of("AlertId", "a1", "Severity", "High", "ServiceSource", "P"));
    assertThat(run("AlertEvidence | project AlertId, EntityType, RemoteIP, EvidenceDirection"))
        .containsExactly(Map.of("AlertId", "a1", "EntityType", "Ip", "RemoteIP", "203.0.113.9", "EvidenceDirection", "Source"));
  }

  @ParameterizedTest
  @CsvSource({
      "P1D, 2026-03-09T12:00:00Z, 2026-03-10T12:00:00Z",
      "PT12H, 2026-03-10T00:00:00Z, 2026-03-10T12:00:00Z",
      "P1DT1H, 2026-03-09T11:00:00Z, 2026-03-10T12:00:00Z",
      "2026-03-01, 2026-03-01T00:00:00Z, 2026-03-10T12:00:00Z",
      "2026-03-01T01:00:00Z/2026-03-02T00:00:00+01:00, 2026-03-01T01:00:00Z, 2026-03-01T23:00:00Z",
      "2026-03-01/P2D, 2026-03-01T00:00:00Z, 2026-03-03T00:00:00Z",
      "P2D/2026-03-03, 2026-03-01T00:00:00Z, 2026-03-03T00:00:00Z",
  })
  void timeRange_hasAllForms(String text, Instant from, Instant to) { assertThat(TimeRange.parse(text, NOW)).contains(new TimeRange(from, to)); }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "PT", "30d", "P1D/P2D", "2026-03-02/2026-03-01", "2026-13-01", "a/b/c"})
  void timeRange_refusesTheRest(String text) { assertThat(TimeRange.parse(text, NOW)).isEmpty(); }
}
