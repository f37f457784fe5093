package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.defender.model.scans.AuthProtocol;
import io.github.connectedsecurity.defender.model.scans.PrivProtocol;
import io.github.connectedsecurity.defender.model.scans.ScanDefinitionWrite;
import io.github.connectedsecurity.defender.model.scans.ScanKind;
import io.github.connectedsecurity.defender.model.scans.ScanTargetType;
import io.github.connectedsecurity.defender.model.scans.SnmpAuth;
import io.github.connectedsecurity.defender.model.scans.SnmpAuthParams;
import io.github.connectedsecurity.defender.model.scans.SnmpMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScansTest {
  private static final String DEFINITIONS = "/api/DeviceAuthenticatedScanDefinitions";

  private final StubService service = StubService.start();
  private final AuthenticatedScans scans = DefenderClient.create(service.options()).authenticatedScans();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_readsTheWayOfSigningIn_andPrintsNoSecret() {
    service.on("GET " + DEFINITIONS, "{\"value\":[{\"id\":\"s1\",\"scanAuthenticationParams\":{\"@odata.type\":"
        + "\"#microsoft.windowsDefenderATP.api.SnmpAuthParams\",\"communityString\":\"public-word\"}}]}");

    var params = scans.list().get(0).scanAuthenticationParams().orElseThrow();

    assertThat(params).isInstanceOfSatisfying(SnmpAuthParams.class, snmp -> assertThat(snmp.communityString()).contains("public-word"));
    assertThat(params.toString()).doesNotContain("public-word");
  }

  @Test
  void create_sendsAWholeScan_andIsSentOnce() {
    service.on("POST " + DEFINITIONS, "{\"id\":\"s1\",\"intervalInHours\":2}").on("POST " + DEFINITIONS, 503, "");
    SnmpAuth auth = SnmpAuth.of(SnmpMode.AUTH_PRIV).username("scanner").auth(AuthProtocol.SHA1, "secret-a").privacy(PrivProtocol.AES, "secret-b");
    ScanDefinitionWrite scan = ScanDefinitionWrite.create().scanType(ScanKind.NETWORK).scanName("switches").isActive(true)
        .targets(ScanTargetType.IP, List.of("10.0.0.1", "10.0.0.2")).interval(Duration.ofHours(2)).scannerAgent("m1").scanAuthenticationParams(auth);

    assertThat(scans.create(scan).intervalInHours()).contains(2);
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("scanType", "Network", "scanName", "switches", "isActive", true, "target", "10.0.0.1,10.0.0.2",
        "targetType", "Ip", "intervalInHours", 2L, "scannerAgent", Map.of("machineId", "m1"), "scanAuthenticationParams",
        Map.of("@odata.type", "#microsoft.windowsDefenderATP.api.SnmpAuthParams", "type", "AuthPriv", "username", "scanner", "authProtocol", "SHA1",
            "authPassword", "secret-a", "privProtocol", "AES", "privPassword", "secret-b")));
    assertThat(scan + " " + auth).doesNotContain("secret");
    assertThatThrownBy(() -> scans.create(scan)).isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void create_refusesWhatIsIncomplete_beforeTheNetwork() {
    assertThatThrownBy(() -> scans.create(ScanDefinitionWrite.create().scanName("x"))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("scanAuthenticationParams");
    assertThatThrownBy(() -> ScanDefinitionWrite.create().interval(Duration.ofMinutes(90))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ScanDefinitionWrite.create().targets(ScanTargetType.IP, List.of("a,b"))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> scans.delete(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void update_sendsOnlyWhatChanges() {
    service.on("PATCH " + DEFINITIONS + "/s1", "{\"id\":\"s1\",\"isActive\":false}");

    assertThat(scans.update("s1", ScanDefinitionWrite.create().isActive(false)).isActive()).contains(false);
    assertThat(service.onlyRequest().body()).isEqualTo("{\"isActive\":false}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"value\":[]}"})
  void delete_sendsTheIds_andTakesAnyAnswer(String answer) {
    service.on("POST " + DEFINITIONS + "/BatchDelete", 200, answer);

    scans.delete(List.of("s1", "s2"));

    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("ScanDefinitionIds", List.of("s1", "s2")));
  }

  @Test
  void history_isReadByScan_andBySession() {
    service.on("POST " + DEFINITIONS + "/GetScanHistoryByScanDefinitionId", "{\"value\":[{\"ScanDefinitionIds\":\"s1\",\"ScanStatus\":\"Partial Success\"}]}")
        .on("POST " + DEFINITIONS + "/GetScanHistoryBySessionId", "{\"value\":[{\"SessionIds\":\"r1\",\"NumberOfTargets\":2,"
            + "\"ListScannedTargets\":[{\"Ip\":\"10.0.0.1\",\"ScanDuration\":\"00:01:02.5\"}]}]}");

    assertThat(scans.history(List.of("s1")).iterator().next().scanStatus()).contains("Partial Success");
    assertThat(scans.sessions(List.of("r1")).get(0).listScannedTargets().get(0).scanDuration()).contains(Duration.ofMillis(62_500));
    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("$top", "4096"));
    assertThat(service.asked()).extracting(StubService.Asked::json)
        .containsExactly(Map.of("ScanDefinitionIds", List.of("s1")), Map.of("SessionIds", List.of("r1")));
  }

  @Test
  void agents_areRead_wrappedOrNot() {
    String agent = "{\"id\":\"o_m\",\"AssignedApplicationId\":\"app\",\"mdeClientVersion\":\"10\"}";
    service.on("GET /api/DeviceAuthenticatedScanAgents", "{\"value\":[" + agent + "]}").on("GET /api/DeviceAuthenticatedScanAgents/o_m", agent)
        .on("GET /api/DeviceAuthenticatedScanAgents/o_m", "{\"value\":[" + agent + "]}");

    assertThat(scans.agents().get(0).assignedApplicationId()).contains("app");
    assertThat(scans.agent("o_m")).isEqualTo(scans.agent("o_m"));
  }
}
