package io.github.connectedsecurity.emulator.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditEventsTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final AuditEvents events = new CloudState("tenant", Clock.systemUTC()).auditEvents();

  @Test
  void between_takesTheFirstMomentAndLeavesTheLastOut() {
    events.add(event(NOON, "DLP.All"));
    events.add(event(NOON.plusSeconds(1), "DLP.All"));
    events.add(event(NOON, "Audit.General"));

    assertThat(events.between("DLP.All", NOON, NOON.plusSeconds(1))).containsExactly(event(NOON, "DLP.All"));
    assertThat(events.between("DLP.All", NOON, NOON.plusSeconds(2))).hasSize(2);
  }

  @Test
  void add_keepsTheNewestWhenThereAreMany() {
    for (int i = 0; i < 10_001; i++) {
      events.add(event(NOON.plusSeconds(i), "DLP.All"));
    }

    assertThat(events.all()).hasSize(10_000);
    assertThat(events.all().get(0).time()).isEqualTo(NOON.plusSeconds(1));
    events.clear();
    assertThat(events.all()).isEmpty();
  }

  private static AuditEvent event(Instant time, String contentType) {
    return new AuditEvent(time, contentType, "SharePoint", "DlpRuleMatch", 11, "lena@larkspur.example", "plan.docx", Map.of("Count", 1));
  }
}
