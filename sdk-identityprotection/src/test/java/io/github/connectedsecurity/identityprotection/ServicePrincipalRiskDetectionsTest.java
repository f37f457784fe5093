package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.model.ServicePrincipalRiskDetection;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServicePrincipalRiskDetectionsTest {
  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());
  private final ServicePrincipalRiskDetections detections = client.servicePrincipalRiskDetections();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_sendsTypedQuery() {
    service.on("GET /v1.0/identityProtection/servicePrincipalRiskDetections", "{\"value\":[{\"id\":\"d1\",\"keyIds\":[\"k1\"]}]}");

    assertThat(detections.list(q -> q.filter(ServicePrincipalRiskDetectionFields.SERVICE_PRINCIPAL_ID.eq("s1"))).stream().toList())
        .singleElement().satisfies(detection -> assertThat(detection.keyIds()).containsExactly("k1"));
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("$filter", "servicePrincipalId eq 's1'"));
  }

  @Test
  void list_takesNoPageSize() {
    assertThatThrownBy(() -> detections.list(q -> q.top(10))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("does not take $top");
  }

  @Test
  void get_readsTimesWithAStrayParenthesis() {
    service.on("GET /v1.0/identityProtection/servicePrincipalRiskDetections/d1", "{\"id\":\"d1\",\"lastUpdatedDateTime\":\"2021-10-26T16:28:17.8202975Z)\"}");

    assertThat(detections.get("d1").lastUpdatedDateTime()).contains(Instant.parse("2021-10-26T16:28:17.8202975Z"));
    assertThat(ServicePrincipalRiskDetection.of(Map.of("lastUpdatedDateTime", "soon)")).lastUpdatedDateTime()).isEmpty();
    assertThat(ServicePrincipalRiskDetection.of(Map.of("lastUpdatedDateTime", "2026-01-01T00:00:00Z")).lastUpdatedDateTime()).isPresent();
  }
}
