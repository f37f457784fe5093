package io.github.connectedsecurity.cloudappsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.cloudappsecurity.model.AlertSeverity;
import io.github.connectedsecurity.cloudappsecurity.model.CloudApp;
import io.github.connectedsecurity.cloudappsecurity.model.ResolutionStatus;
import io.github.connectedsecurity.core.testing.StubService;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PolicyReportsTest {
  private static final Instant FROM = Instant.ofEpochMilli(1_000);
  private static final Instant TO = Instant.ofEpochMilli(2_000);
  private static final Map<String, Object> SPAN = Map.of("range", List.of(Map.of("start", 1_000L, "end", 2_000L)));

  private final StubService service = StubService.start();
  private final PolicyReports reports = CloudAppSecurityClient.create(service.options(), URI.create(service.url())).reports();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void alerts_areThoseOfThePolicy() {
    service.on("POST /api/v1/alerts/", "{\"data\":[{\"_id\":\"a1\",\"timestamp\":1500}],\"hasNext\":false}");

    assertThat(reports.alerts("p1", FROM, TO).stream()).hasSize(1);
    assertThat(service.onlyRequest().json()).containsEntry("filters", Map.of("entity.policy", Map.of("eq", List.of("p1")), "date", SPAN));
  }

  @Test
  void activities_areScanned() {
    service.on("POST /api/v1/activities/", "{\"data\":[{\"_id\":\"a1\"}],\"hasNext\":false}");

    assertThat(reports.activities("p1", FROM, TO).stream()).hasSize(1);
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("isScan", true, "filters", Map.of("policy", Map.of("eq", List.of("p1")), "date", SPAN)));
  }

  @Test
  void summary_counts() {
    service.on("POST /api/v1/alerts/", """
        {"data":[{"_id":"a1","timestamp":1,"severityValue":2,"resolutionStatusValue":0},{"_id":"a2","timestamp":1,"severityValue":2,"resolutionStatusValue":5},
          {"_id":"a3","timestamp":1,"severityValue":0}],"hasNext":false}""");
    service.on("POST /api/v1/activities/", "{\"data\":[{\"appId\":28375},{\"appId\":28375},{}],\"hasNext\":false}");

    PolicyReport report = reports.summary("p1", FROM, TO);

    assertThat(report).isEqualTo(new PolicyReport("p1", FROM, TO, 3, Map.of(AlertSeverity.HIGH, 2L, AlertSeverity.LOW, 1L),
        Map.of(ResolutionStatus.OPEN, 1L, ResolutionStatus.TRUE_POSITIVE, 1L), 3, Map.of(CloudApp.TEAMS, 2L)));
  }

  @Test
  void report_needsAPolicyAndASpan_beforeTheNetwork() {
    assertThatThrownBy(() -> reports.alerts(" ", FROM, TO)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("policy");
    assertThatThrownBy(() -> reports.activities("p1", TO, FROM)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("ends before");
    assertThat(service.asked()).isEmpty();
  }
}
