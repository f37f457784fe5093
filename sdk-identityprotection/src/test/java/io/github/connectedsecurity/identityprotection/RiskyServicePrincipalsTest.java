package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.model.RiskDetail;
import io.github.connectedsecurity.identityprotection.model.RiskEventType;
import io.github.connectedsecurity.identityprotection.model.RiskLevel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RiskyServicePrincipalsTest {
  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());
  private final RiskyServicePrincipals principals = client.riskyServicePrincipals();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_sendsTypedQuery() {
    service.on("GET /v1.0/identityProtection/riskyServicePrincipals", "{\"value\":[{\"id\":\"s1\",\"accountEnabled\":false}]}");

    assertThat(principals.list(q -> q.filter(RiskyServicePrincipalFields.RISK_LEVEL.eq(RiskLevel.HIGH)).count()).stream().toList())
        .singleElement().satisfies(principal -> assertThat(principal.isEnabled()).contains(false));
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("$filter", "riskLevel eq 'high'", "$count", "true"));
  }

  @Test
  void list_refusesFieldsThatTheServiceDoesNotFilter() {
    assertThatThrownBy(() -> principals.list(q -> q.filter(RiskyUserFields.USER_PRINCIPAL_NAME.eq("x")))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("riskyServicePrincipals");
  }

  @Test
  void get_andHistory_readOneServicePrincipal() {
    service.on("GET /v1.0/identityProtection/riskyServicePrincipals/s1", "{\"id\":\"s1\",\"riskDetail\":\"hidden\"}");
    service.on("GET /v1.0/identityProtection/riskyServicePrincipals/s1/history",
        "{\"value\":[{\"id\":\"s1\",\"activity\":{\"detail\":\"none\",\"riskEventTypes\":[\"leakedCredentials\"]}},{\"id\":\"s1\",\"activity\":null}]}");

    assertThat(principals.get("s1").riskDetail()).contains(RiskDetail.HIDDEN);
    assertThat(principals.history("s1").stream().toList()).hasSize(2).first().satisfies(
        item -> assertThat(item.activity().orElseThrow().riskEventTypes()).containsExactly(RiskEventType.LEAKED_CREDENTIALS));
  }

  @Test
  void confirmCompromised_andDismiss_areSentOnce() {
    service.on("POST /v1.0/identityProtection/riskyServicePrincipals/confirmCompromised", 204, "");
    service.on("POST /v1.0/identityProtection/riskyServicePrincipals/dismiss", 502, "");

    assertThat(principals.confirmCompromised(List.of("s1")).done()).containsExactly("s1");
    assertThat(principals.dismiss(List.of("s2")).unknown()).containsExactly("s2");
    assertThat(service.asked()).extracting(StubService.Asked::body).containsExactly("{\"servicePrincipalIds\":[\"s1\"]}", "{\"servicePrincipalIds\":[\"s2\"]}");
  }
}
