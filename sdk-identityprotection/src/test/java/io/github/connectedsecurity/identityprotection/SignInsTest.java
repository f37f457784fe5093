package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.model.RiskEventType;
import io.github.connectedsecurity.identityprotection.model.RiskLevel;
import io.github.connectedsecurity.identityprotection.model.SignIn;
import io.github.connectedsecurity.identityprotection.model.SignInEventType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInsTest {
  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());
  private final SignIns signIns = client.signIns();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_sendsTypedQuery() {
    service.on("GET /v1.0/auditLogs/signIns", "{\"value\":[{\"id\":\"i1\",\"riskLevelDuringsignIn\":\"medium\",\"status\":{}}]}");

    List<SignIn> read = signIns.list(q -> q.filter(SignInFields.CREATED.ge(Instant.parse("2026-01-01T00:00:00Z")))
        .filter(SignInFields.withRisk(RiskEventType.PASSWORD_SPRAY).or(SignInFields.withPolicy("p1"))).orderBy(SignInFields.CREATED.asc()).top(1_000))
        .stream().toList();

    assertThat(read).singleElement().satisfies(signIn -> assertThat(signIn.riskLevelDuringSignIn()).contains(RiskLevel.MEDIUM));
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("$filter", "createdDateTime ge 2026-01-01T00:00:00Z and (riskEventTypes_v2/any(a:a eq "
        + "'passwordSpray') or appliedConditionalAccessPolicies/any(a:a/id eq 'p1'))", "$orderby", "createdDateTime asc", "$top", "1000"));
  }

  @Test
  void list_refusesWhatOnlyBetaTakes() {
    assertThatThrownBy(() -> signIns.list(q -> q.filter(SignInFields.ofKind(SignInEventType.SERVICE_PRINCIPAL)))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("signInEventTypes");
    assertThatThrownBy(() -> signIns.list(q -> q.select("id"))).hasMessageContaining("does not take $select");
  }

  @Test
  void atRisk_asksForAStretchOfTime() {
    service.on("GET /v1.0/auditLogs/signIns", "{\"value\":[]}");

    assertThat(signIns.atRisk(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-02T00:00:00Z")).stream()).isEmpty();
    assertThat(service.onlyRequest().query()).containsEntry("$filter",
        "createdDateTime ge 2026-01-01T00:00:00Z and createdDateTime le 2026-01-02T00:00:00Z and riskState eq 'atRisk'");
  }

  @Test
  void get_readsTheKindsOfDetections_fromTheNewerListFirst() {
    service.on("GET /v1.0/auditLogs/signIns/i1", "{\"id\":\"i1\",\"riskEventTypes\":[\"generic\"],\"riskEventTypes_v2\":[\"anomalousToken\"]}");
    service.on("GET /v1.0/auditLogs/signIns/i2", "{\"value\":[{\"id\":\"i2\",\"riskEventTypes\":[\"generic\"],\"riskEventTypes_v2\":[]}]}");

    assertThat(signIns.get("i1").riskEventTypes()).containsExactly(RiskEventType.ANOMALOUS_TOKEN);
    assertThat(signIns.get("i2").riskEventTypes()).containsExactly(RiskEventType.GENERIC);
  }

  @Test
  void actions_sendTheIdsOfSignIns_once() {
    service.on("POST /v1.0/auditLogs/signIns/confirmCompromised", 204, "");
    service.on("POST /v1.0/auditLogs/signIns/confirmSafe", 504, "");
    service.on("POST /v1.0/auditLogs/signIns/dismiss", 403, "");

    assertThat(signIns.confirmCompromised(List.of("i1")).done()).containsExactly("i1");
    assertThat(signIns.confirmSafe(List.of("i1")).unknown()).containsExactly("i1");
    assertThat(signIns.dismiss(List.of("i1")).chunks()).singleElement()
        .satisfies(chunk -> assertThat(chunk.error().orElseThrow()).hasMessageContaining("IdentityRiskyUser.ReadWrite.All"));
    assertThat(service.asked()).extracting(StubService.Asked::body).containsOnly("{\"requestIds\":[\"i1\"]}").hasSize(3);
  }
}
