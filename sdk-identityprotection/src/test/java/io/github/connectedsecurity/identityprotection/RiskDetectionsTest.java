package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.model.RiskDetection;
import io.github.connectedsecurity.identityprotection.model.RiskEventType;
import io.github.connectedsecurity.identityprotection.model.TokenIssuerType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskDetectionsTest {
  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());
  private final RiskDetections detections = client.riskDetections();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_asksForAllSpellingsOfAKind() {
    service.on("GET /v1.0/identityProtection/riskDetections", "{\"value\":[{\"id\":\"d1\",\"riskEventType\":\"ImpossibleTravel\",\"riskLevel\":\"hidden\"}]}");

    RiskDetection read = detections.list(q -> q.filter(RiskDetectionFields.ofType(RiskEventType.MCAS_IMPOSSIBLE_TRAVEL)).top(500)).stream().findFirst()
        .orElseThrow();

    assertThat(read.riskEventType()).contains(RiskEventType.MCAS_IMPOSSIBLE_TRAVEL);
    assertThat(read.raw()).containsEntry("riskEventType", "ImpossibleTravel");
    assertThat(service.onlyRequest().query())
        .isEqualTo(Map.of("$filter", "riskEventType eq 'mcasImpossibleTravel' or riskEventType eq 'impossibleTravel'", "$top", "500"));
    assertThat(service.onlyRequest().headers()).containsEntry("authorization", StubService.authorization(Service.IDENTITY_PROTECTION));
  }

  @Test
  void get_readsOneDetection_withItsFurtherFacts() {
    service.on("GET /v1.0/identityProtection/riskDetections/d1", """
        {"id":"d1","riskType":"anonymizedIPAddress","activity":"signin","tokenIssuerType":"Azure Active Directory",
         "additionalInfo":"[{\\"Key\\":\\"userAgent\\",\\"Value\\":\\"curl\\"},\
        {\\"Key\\":\\"alertUrl\\",\\"Value\\":null},{\\"Key\\":\\"riskReasons\\",\\"Value\\":[\\"a\\"]}]"}""");

    RiskDetection read = detections.get("d1");

    assertThat(read.riskEventType()).contains(RiskEventType.ANONYMIZED_IP_ADDRESS);
    assertThat(read.tokenIssuerType()).contains(TokenIssuerType.of("Azure Active Directory"));
    assertThat(read.additionalInformation()).isEqualTo(Map.of("userAgent", "curl", "riskReasons", List.of("a")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "no json", "{}", "[1, {\"Key\":7}]", "[{\"Key\":\"a\""})
  void additionalInformation_neverFails(String text) { assertThat(RiskDetection.of(Map.of("additionalInfo", text)).additionalInformation()).isEmpty(); }

  @Test
  void list_namesThePermission_whenRefused() {
    service.on("GET /v1.0/identityProtection/riskDetections", 403, "");

    assertThatThrownBy(() -> detections.list().stream().toList()).isInstanceOf(PermissionException.class).hasMessageContaining("IdentityRiskEvent.Read.All");
  }
}
