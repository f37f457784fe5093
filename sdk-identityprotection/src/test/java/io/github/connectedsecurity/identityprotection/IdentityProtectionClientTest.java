package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.core.testing.StubService;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class IdentityProtectionClientTest {
  private static IdentityProtectionClient in(Cloud cloud) {
    return IdentityProtectionClient.create(ClientOptions.builder().cloud(cloud).credential(new StubCredential()).build());
  }

  @Test
  void china_hasConditionalAccess_butNoRisk() {
    IdentityProtectionClient china = in(Cloud.CHINA);

    assertThat(china.policies()).isNotNull();
    assertThat(china.users()).isNotNull();
    for (Supplier<?> risk : List.<Supplier<?>>of(china::riskyUsers, china::riskDetections, china::riskyServicePrincipals, china::servicePrincipalRiskDetections,
        china::signIns, china::directoryAudits, china::beta)) {
      assertThatThrownBy(risk::get).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("has no Entra ID Protection");
    }
  }

  @Test
  void governmentClouds_haveRisk_butNoAgents() {
    IdentityProtectionBeta beta = in(Cloud.US_GOV_HIGH).beta();

    assertThat(beta.signIns()).isNotNull();
    assertThatThrownBy(beta::riskyAgents).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("agents");
    assertThat(in(Cloud.PUBLIC).beta().riskyAgents()).isNotNull();
  }

  @Test
  void copies_keepTheirCloud_andTheirHeaders() {
    try (StubService service = StubService.start()) {
      service.on("GET /v1.0/identityProtection/riskyUsers/u1", "{\"id\":\"u1\"}");

      IdentityProtectionClient.create(service.options()).with(o -> o.header("x-ms-throttle-priority", "low")).riskyUsers().get("u1");

      assertThat(service.onlyRequest().headers()).containsEntry("x-ms-throttle-priority", "low").containsEntry("prefer", "include-unknown-enum-members");
    }
  }
}
