package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.model.BetaSignIn;
import io.github.connectedsecurity.identityprotection.model.RiskState;
import io.github.connectedsecurity.identityprotection.model.SignInEventType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BetaSignInsTest {
  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());
  private final BetaSignIns signIns = client.beta().signIns();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_asksForKinds() {
    service.on("GET /beta/auditLogs/signIns",
        "{\"value\":[{\"id\":\"i1\",\"signInEventTypes\":[\"nonInteractiveUser\"],\"authenticationDetails\":[{\"succeeded\":true}]}]}");

    List<BetaSignIn> read = signIns.list(q -> q.filter(SignInFields.ofKind(SignInEventType.NON_INTERACTIVE_USER))).stream().toList();

    assertThat(read.get(0).signInEventTypes()).containsExactly(SignInEventType.NON_INTERACTIVE_USER);
    assertThat(read.get(0).authenticationDetails().get(0).succeeded()).contains(true);
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("$filter", "signInEventTypes/any(a:a eq 'nonInteractiveUser')"));
  }

  @Test
  void get_readsOneSignIn() {
    service.on("GET /beta/auditLogs/signIns/i1", "{\"id\":\"i1\",\"riskState\":\"atRisk\",\"autonomousSystemNumber\":64496}");

    BetaSignIn read = signIns.get("i1");

    assertThat(read.riskState()).contains(RiskState.AT_RISK);
    assertThat(read.autonomousSystemNumber()).contains(64_496);
    assertThat(service.onlyRequest().headers()).containsEntry("authorization", StubService.authorization(Service.IDENTITY_PROTECTION));
  }

  @Test
  void beta_alsoHasDetectionsWithTheirTechnique() {
    service.on("GET /beta/identityProtection/riskDetections/d1", "{\"id\":\"d1\",\"mitreTechniqueId\":\"T1110.003\"}");
    service.on("GET /beta/identityProtection/servicePrincipalRiskDetections/d2", "{\"id\":\"d2\",\"mitreTechniqueId\":\"T1552\"}");

    assertThat(client.beta().riskDetections().get("d1").mitreTechniqueId()).contains("T1110.003");
    assertThat(client.beta().servicePrincipalRiskDetections().get("d2").mitreTechniqueId()).contains("T1552");
  }
}
