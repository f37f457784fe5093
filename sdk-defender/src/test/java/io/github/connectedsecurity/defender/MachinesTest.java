package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.defender.model.AlertStatus;
import io.github.connectedsecurity.defender.model.DeviceValue;
import io.github.connectedsecurity.defender.model.IsolationType;
import io.github.connectedsecurity.defender.model.Machine;
import io.github.connectedsecurity.defender.model.MachineAction;
import io.github.connectedsecurity.defender.model.MachineActionStatus;
import io.github.connectedsecurity.defender.model.MachineActionType;
import io.github.connectedsecurity.defender.model.MachineHealthStatus;
import io.github.connectedsecurity.defender.model.MachineUpdate;
import io.github.connectedsecurity.defender.model.ScanType;
import io.github.connectedsecurity.defender.model.TagAction;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachinesTest {
  private static final String SHA1 = "87662bc3d60e4200ceaf7aae249d1c343f4b83c9";

  private final StubService service = StubService.start();
  private final FakeTime time = new FakeTime();
  private final Machines machines = DefenderClient.create(service.options().toBuilder().time(time).build()).machines();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_filters_andTakesNotFoundForNone() {
    service.on("GET /api/machines", "{\"value\":[{\"id\":\"m1\",\"rbacGroupId\":140,\"healthStatus\":\"Active\"}]}").on("GET /api/machines", 404, "");

    List<Machine> read = machines.list(q -> q.filter(MachineFields.HEALTH_STATUS.ne(MachineHealthStatus.INACTIVE)
        .and(MachineFields.MACHINE_TAGS.any(tag -> tag.asText().eq("it's"))))).stream().toList();

    assertThat(read.get(0).rbacGroupId()).contains("140");
    assertThat(read.get(0).healthStatus()).contains(MachineHealthStatus.ACTIVE);
    assertThat(service.onlyRequest().query()).containsEntry("$filter", "healthStatus ne 'Inactive' and machineTags/any(a:a eq 'it''s')")
        .containsEntry("$top", "1000");
    assertThat(machines.list().stream()).isEmpty();
  }

  @Test
  void list_failsWhenALaterPageIsNotFound() {
    service.on("GET /api/machines", "{\"value\":[{\"id\":\"m1\"}],\"@odata.nextLink\":\"" + service.url() + "/api/machines?$skip=1\"}")
        .on("GET /api/machines", 404, "");

    assertThatThrownBy(() -> machines.list().stream().toList()).isInstanceOf(NotFoundException.class);
  }

  @Test
  void get_andUpdate_readAndChangeOne() {
    service.on("GET /api/machines/host.contoso.example", "{\"id\":\"m1\",\"vmMetadata\":{\"cloudProvider\":\"Azure\"}}")
        .on("PATCH /api/machines/m1", "{\"id\":\"m1\",\"deviceValue\":\"High\"}");

    assertThat(machines.get("host.contoso.example").vmMetadata().flatMap(vm -> vm.cloudProvider())).contains("Azure");
    assertThat(machines.update("m1", MachineUpdate.create().deviceValue(DeviceValue.HIGH).machineTags(List.of("a"))).deviceValue())
        .contains(DeviceValue.HIGH);
    assertThat(service.asked().get(1).json()).isEqualTo(Map.of("deviceValue", "High", "machineTags", List.of("a")));
  }

  @Test
  void related_readsWhatIsKnownOfADevice() {
    service.on("GET /api/machines/m1/logonusers", "{\"value\":[{\"id\":\"contoso\\\\kim\",\"accountName\":\"kim\"}]}")
        .on("GET /api/machines/m1/alerts", "{\"value\":[{\"id\":\"da1\"}]}").on("GET /api/machines/m1/software", "{\"value\":[{\"id\":\"a-_-b\"}]}")
        .on("GET /api/machines/m1/vulnerabilities", "{\"value\":[{\"id\":\"CVE-2019-1348\",\"cvssV3\":4.3}]}")
        .on("GET /api/machines/m1/recommendations", "{\"value\":[{\"id\":\"va-_-git-_-git\"}]}")
        .on("GET /api/machines/m1/getmissingkbs", "{\"value\":[{\"id\":\"4540673\",\"machineMissedOn\":2}]}");

    assertThat(machines.users("m1").get(0).accountName()).contains("kim");
    assertThat(machines.alerts("m1").get(0).id()).isEqualTo("da1");
    assertThat(machines.software("m1").get(0).id()).isEqualTo("a-_-b");
    assertThat(machines.vulnerabilities("m1").get(0).cvssV3()).contains(4.3);
    assertThat(machines.recommendations("m1").get(0).id()).isEqualTo("va-_-git-_-git");
    assertThat(machines.missingKbs("m1").get(0).machineMissedOn()).contains(2L);
  }

  @Test
  void countAlerts_readsABareNumber() {
    service.on("GET /api/machines/m1/alerts/$count", 200, "\uFEFF12", "Content-Type", "text/plain").on("GET /api/machines/m1/alerts/$count", "none");

    assertThat(machines.countAlerts("m1", q -> q.filter(AlertFields.STATUS.ne(AlertStatus.RESOLVED)))).isEqualTo(12);
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("$filter", "status ne 'Resolved'"));
    assertThatThrownBy(() -> machines.countAlerts("m1", q -> {})).isInstanceOf(InvalidDataException.class);
  }

  @Test
  void tag_andValue_useTheServicesCapitals() {
    service.on("POST /api/machines/m1/tags", "{\"id\":\"m1\",\"machineTags\":[\"test\"]}").on("POST /api/machines/m1/setDeviceValue", "{\"id\":\"m1\"}");

    assertThat(machines.tag("m1", TagAction.ADD, "test").machineTags()).containsExactly("test");
    machines.setDeviceValue("m1", DeviceValue.HIGH);
    assertThat(service.asked()).extracting(StubService.Asked::json).containsExactly(Map.of("Value", "test", "Action", "Add"), Map.of("DeviceValue", "High"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"value\":[{\"id\":\"m1\"},{\"id\":\"m2\"}]}", "[{\"id\":\"m1\"},{\"id\":\"m2\"}]"})
  void tagAll_readsBothFormsOfTheAnswer(String answer) {
    service.on("POST /api/machines/AddOrRemoveTagForMultipleMachines", answer);

    assertThat(machines.tagAll(List.of("m1", "m2"), TagAction.REMOVE, "old")).extracting(Machine::id).containsExactly("m1", "m2");
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("Value", "old", "Action", "Remove", "MachineIds", List.of("m1", "m2")));
  }

  @Test
  void tagAll_refusesTooMany_beforeTheNetwork() {
    assertThatThrownBy(() -> machines.tagAll(Collections.nCopies(501, "m"), TagAction.ADD, "t")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("500");
    assertThatThrownBy(() -> machines.tagAll(List.of(), TagAction.ADD, "t")).isInstanceOf(IllegalArgumentException.class);
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void findByIp_keepsItsParentheses() {
    service.on("GET /api/machines/findbyip(ip='10.248.240.38',timestamp=2026-11-20T08:00:00Z)", "{\"value\":[{\"id\":\"m1\"}]}");

    assertThat(machines.findByIp("10.248.240.38", Instant.parse("2026-11-20T08:00:00Z"))).hasSize(1);
    assertThat(service.onlyRequest().rawPath()).isEqualTo("/api/machines/findbyip(ip='10.248.240.38',timestamp=2026-11-20T08%3A00%3A00Z)");
  }

  @Test
  void findByIp_refusesOldMoments_andWhatIsNoAddress_beforeTheNetwork() {
    assertThatThrownBy(() -> machines.findByIp("10.0.0.1", time.now().minus(Duration.ofDays(31)))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("30 days");
    for (String bad : List.of("10.0.0.256", "10.0.0.0/8", "host", "1'or'1", "::1::", "1:2:3:4:5:6:7:8:9")) {
      assertThatThrownBy(() -> machines.findByIp(bad, time.now())).as(bad).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(service.asked()).isEmpty();
  }

  @Test
  @SuppressWarnings("deprecation")
  void find_isThereForOldPrograms() {
    service.on("GET /api/machines/find(timestamp=2026-11-20T08:00:00Z,key='fe80::1')", 404, "");

    assertThat(machines.find(Instant.parse("2026-11-20T08:00:00Z"), "fe80::1")).isEmpty();
  }

  @Test
  void findByTag_sendsTheTag() {
    service.on("GET /api/machines/findbytag", "{\"value\":[{\"id\":\"m1\"}]}");

    assertThat(machines.findByTag("a & b", true)).hasSize(1);
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("tag", "a & b", "useStartsWithFilter", "true"));
  }

  @Test
  void actions_sendTheirBodies_andReadTheAction() {
    check("isolate", Map.of("Comment", "why", "IsolationType", "Selective"), () -> machines.isolate("m1", IsolationType.SELECTIVE, "why"));
    check("unisolate", Map.of("Comment", "why"), () -> machines.unisolate("m1", "why"));
    check("restrictCodeExecution", Map.of("Comment", "why"), () -> machines.restrictCodeExecution("m1", "why"));
    check("unrestrictCodeExecution", Map.of("Comment", "why"), () -> machines.unrestrictCodeExecution("m1", "why"));
    check("runAntiVirusScan", Map.of("Comment", "why", "ScanType", "Full"), () -> machines.runAntiVirusScan("m1", ScanType.FULL, "why"));
    check("StopAndQuarantineFile", Map.of("Comment", "why", "Sha1", SHA1), () -> machines.stopAndQuarantineFile("m1", SHA1, "why"));
    check("collectInvestigationPackage", Map.of("Comment", "why"), () -> machines.collectInvestigationPackage("m1", "why"));
    check("offboard", Map.of("Comment", "why"), () -> machines.offboard("m1", "why"));
  }

  private void check(String path, Map<String, ?> body, Supplier<MachineAction> act) {
    service.on("POST /api/machines/m1/" + path, path.equals("offboard") ? 200 : 201, "{\"id\":\"a1\",\"type\":\"Isolate\",\"status\":\"Pending\"}");
    MachineAction action = act.get();
    assertThat(action.status()).contains(MachineActionStatus.PENDING);
    assertThat(action.type()).contains(MachineActionType.ISOLATE);
    assertThat(action.finished()).isFalse();
    StubService.Asked asked = service.asked().get(service.asked().size() - 1);
    assertThat(asked.json()).as(path).isEqualTo(body);
    assertThat(asked.headers()).containsEntry("content-type", "application/json");
  }

  @Test
  void actions_areSentOnce() {
    service.on("POST /api/machines/m1/isolate", 503, "");

    assertThatThrownBy(() -> machines.isolate("m1", IsolationType.FULL, "why")).isInstanceOf(OutcomeUnknownException.class);
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void actions_refuseBlankComments_andBadHashes_beforeTheNetwork() {
    Stream<Runnable> refused = Stream.of(() -> machines.isolate("m1", IsolationType.FULL, " "), () -> machines.unisolate("m1", ""),
        () -> machines.offboard("m1", ""), () -> machines.runAntiVirusScan("m1", ScanType.QUICK, ""),
        () -> machines.stopAndQuarantineFile("m1", SHA1.substring(1), "why"), () -> machines.collectInvestigationPackage("m1", ""));
    refused.forEach(act -> assertThatThrownBy(act::run).isInstanceOf(IllegalArgumentException.class));
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void actions_tellTheServicesReason() {
    service.on("POST /api/machines/m1/isolate", 400, "{\"error\":{\"code\":\"OsPlatformNotSupported\",\"message\":\"not on this system\"}}");

    assertThatThrownBy(() -> machines.isolate("m1", IsolationType.FULL, "why")).isInstanceOfSatisfying(BadRequestException.class,
        error -> assertThat(error.code()).isEqualTo("OsPlatformNotSupported"));
  }
}
