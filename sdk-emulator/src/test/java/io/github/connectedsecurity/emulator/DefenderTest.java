package io.github.connectedsecurity.emulator;

import static io.github.connectedsecurity.emulator.Caller.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defender for Endpoint, asked without the SDK's client for it. */
class DefenderTest {
  private final MovableClock clock = new MovableClock();
  private final SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().clock(clock).start();
  private final Http defender = cloud.options().http(Service.DEFENDER);
  private final Caller caller = Caller.of(cloud, "https://api.securitycenter.microsoft.com/.default");

  @AfterEach
  void stop() { cloud.close(); }

  @Test
  void machines_areTheDevicesOfTheAlerts() {
    Caller.Reply machines = caller.get("/defender/api/machines" + query("$filter", "riskScore eq 'High'", "$top", "5"));

    assertThat(machines.status()).isEqualTo(200);
    assertThat(machines.values("riskScore")).isNotEmpty().containsOnly("High");
    assertThat(machines.values("id")).allMatch(id -> id.matches("[0-9a-f]{40}"));
    String id = machines.values("id").get(0);
    assertThat(caller.get("/defender/api/machines/" + id).text("computerDnsName")).isNotEmpty();
    assertThat(caller.get("/defender/api/machines" + query("$filter", "computerName eq 'x'")).errorCode()).isEqualTo("ODataError");
    assertThat(caller.get("/defender/api/machines" + query("$top", "10001")).errorCode()).isEqualTo("ODataError");
    assertThat(caller.get("/defender/api/machines/nobody").status()).isEqualTo(404);
  }

  @Test
  void risk_isThatOfTheWorstOpenAlert_onEachMachine() {
    List<String> risks = List.of("None", "Informational", "Low", "Medium", "High");
    Map<String, Integer> worst = new HashMap<>();
    Caller.Reply open = Caller.of(cloud).get("/v1.0/security/alerts_v2" + query("$filter", "status ne 'resolved'", "$top", "1000"));
    assertThat(open.status()).as(open.body()).isEqualTo(200);
    for (Map<String, Object> alert : open.value()) {
      int level = risks.stream().map(String::toLowerCase).toList().indexOf(alert.get("severity"));
      Caller.objects(alert.get("evidence")).stream().filter(one -> one.get("mdeDeviceId") != null)
          .forEach(device -> worst.merge(String.valueOf(device.get("mdeDeviceId")), level, Math::max));
    }

    Map<String, Object> shown = caller.get("/defender/api/machines").value().stream()
        .collect(Collectors.toMap(machine -> String.valueOf(machine.get("id")), machine -> String.valueOf(machine.get("riskScore"))));

    assertThat(shown).allSatisfy((id, risk) -> assertThat(risk).as(id).isEqualTo(risks.get(worst.getOrDefault(id, 0))));
    assertThat(shown.keySet()).containsAll(worst.keySet());
    assertThat(shown.values()).contains("None", "Low", "Medium", "High");
  }

  @Test
  void actions_goOnWithTheClock_oneOfAKindAtATime() {
    String machine = machine();
    Caller.Reply begun = caller.post("/defender/api/machines/" + machine + "/isolate", "{\"Comment\":\"contain\",\"IsolationType\":\"Full\"}");
    assertThat(begun.status()).isEqualTo(201);
    assertThat(begun.text("status")).isEqualTo("Pending");
    Caller.Reply again = caller.post("/defender/api/machines/" + machine + "/isolate", "{\"Comment\":\"contain\"}");
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.errorMessage()).isEqualTo("Action is already in progress");
    assertThat(caller.post("/defender/api/machines/" + machine + "/runAntiVirusScan", "{\"Comment\":\"x\",\"ScanType\":\"Quick\"}").status()).isEqualTo(201);

    clock.forward(Duration.ofSeconds(2));
    String action = "/defender/api/machineactions/" + begun.text("id");
    assertThat(caller.get(action).text("status")).isEqualTo("InProgress");
    clock.forward(Duration.ofSeconds(3));
    assertThat(caller.get(action).text("status")).isEqualTo("Succeeded");
    assertThat(caller.post(action + "/cancel", "{\"Comment\":\"late\"}").status()).isEqualTo(400);
    assertThat(caller.post("/defender/api/machines/" + machine + "/unisolate", "{\"Comment\":\"done\"}").status()).isEqualTo(201);
    assertThat(caller.get("/defender/api/machineactions" + query("$filter", "machineId eq '" + machine + "' and status eq 'Succeeded'")).values("type"))
        .containsExactlyInAnyOrder("Isolate", "RunAntiVirusScan");
  }

  @Test
  void aPendingAction_isCancelled() {
    Caller.Reply begun = caller.post("/defender/api/machines/" + machine() + "/restrictCodeExecution", "{\"Comment\":\"x\"}");
    Caller.Reply cancelled = caller.post("/defender/api/machineactions/" + begun.text("id") + "/cancel", "{\"Comment\":\"no\"}");
    assertThat(cancelled.status()).isEqualTo(200);
    assertThat(cancelled.text("status")).isEqualTo("Cancelled");
    assertThat(cancelled.text("cancellationComment")).isEqualTo("no");
  }

  @Test
  void aPackage_isReadByItsLink_withoutAToken() throws IOException {
    Caller.Reply begun = caller.post("/defender/api/machines/" + machine() + "/collectInvestigationPackage", "{\"Comment\":\"x\"}");
    String uri = "/defender/api/machineactions/" + begun.text("id") + "/getPackageUri";
    assertThat(caller.get(uri).status()).isEqualTo(404);
    clock.forward(Duration.ofSeconds(10));
    String quoted = caller.get(uri).text("value");
    assertThat(quoted).startsWith("\"http").endsWith("\"");
    String link = quoted.replace("\"", "");
    assertThat(defender.signed(URI.create(link)).open().readNBytes(2)).isEqualTo(new byte[] {'P', 'K'});
    assertThat(caller.get(link.substring(cloud.url().toString().length())).status()).as("with a token").isEqualTo(403);
    clock.forward(Duration.ofMinutes(11));
    assertThat(caller.with("Authorization", "").get(link.substring(cloud.url().toString().length())).status()).as("later").isEqualTo(403);
  }

  @Test
  void liveResponse_takesCommandsInOrder_oneSessionAtATime() {
    String path = "/defender/api/machines/" + machine() + "/runliveresponse";
    String script = "{\"type\":\"RunScript\",\"params\":[{\"key\":\"ScriptName\",\"value\":\"a.ps1\"}]}";
    String put = "{\"type\":\"PutFile\",\"params\":[{\"key\":\"FileName\",\"value\":\"a\"}]}";
    assertThat(caller.post(path, "{\"Commands\":[" + script + "," + put + "],\"Comment\":\"x\"}").errorCode()).isEqualTo("InvalidInput");
    Caller.Reply begun = caller.post(path, "{\"Commands\":[" + put + "," + script + "],\"Comment\":\"x\"}");
    assertThat(begun.status()).isEqualTo(201);
    assertThat(caller.post(path, "{\"Commands\":[" + script + "],\"Comment\":\"x\"}").errorCode()).isEqualTo("ActiveRequestAlreadyExists");
    clock.forward(Duration.ofSeconds(10));
    String link = caller.get("/defender/api/machineactions/" + begun.text("id") + "/GetLiveResponseResultDownloadLink(index=1)").text("value");
    Map<String, Object> transcript = defender.signed(URI.create(link)).as(json -> json);
    assertThat(transcript).containsEntry("exit_code", 0L);
  }

  @Test
  void import_tellsWhatIsWrongInsideAGoodAnswer() {
    String good = "{\"indicatorValue\":\"192.0.2.7\",\"indicatorType\":\"IpAddress\",\"action\":\"Block\",\"title\":\"t\",\"description\":\"d\"}";
    String bad = good.replace("192.0.2.7", "nowhere");
    Caller.Reply reply = caller.post("/defender/api/indicators/import", "{\"Indicators\":[" + good + "," + bad + "," + good + "]}");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.values("isFailed")).containsExactly("false", "true", "false");
    assertThat(caller.get("/defender/api/indicators").value()).as("one for each value").hasSize(1);
    String many = IntStream.range(0, 501).mapToObj(i -> good).collect(Collectors.joining(",", "{\"Indicators\":[", "]}"));
    assertThat(caller.post("/defender/api/indicators/import", many).errorCode()).isEqualTo("MaximumBatchSizeExceeded");
    String id = caller.get("/defender/api/indicators").values("id").get(0);
    assertThat(caller.post("/defender/api/indicators/BatchDelete", "{\"IndicatorIds\":[\"" + id + "\",\"999\"]}").status()).isEqualTo(404);
    assertThat(caller.post("/defender/api/indicators/BatchDelete", "{\"IndicatorIds\":[\"" + id + "\"]}").status()).isEqualTo(204);
    assertThat(caller.get("/defender/api/indicators").value()).isEmpty();
  }

  @Test
  void anExpiredIndicator_isGone() {
    caller.post("/defender/api/indicators", "{\"indicatorValue\":\"evil.example\",\"indicatorType\":\"DomainName\",\"action\":\"Block\",\"title\":\"t\","
        + "\"description\":\"d\",\"expirationTime\":\"" + clock.instant().plus(Duration.ofHours(1)) + "\"}");
    assertThat(caller.get("/defender/api/indicators").values("indicatorValue")).containsExactly("evil.example");
    clock.forward(Duration.ofHours(2));
    assertThat(caller.get("/defender/api/indicators").value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "machines/M/isolate | {\"comment\":\"x\"} | MissingRequiredParameter",
      "machines/M/isolate | {\"Comment\":\"x\",\"isolationType\":\"Full\"} | InvalidRequestBody",
      "machines/M/isolate | {\"Comment\":\"x\",\"IsolationType\":\"full\"} | InvalidInput",
      "machines/M/isolate | {\"Comment\":\" \"} | MissingRequiredParameter",
      "machines/M/isolate | {\"Comment\" | InvalidRequestBody",
      "machines/M/runAntiVirusScan | {\"Comment\":\"x\"} | MissingRequiredParameter",
      "machines/M/StopAndQuarantineFile | {\"Comment\":\"x\",\"Sha1\":\"12\"} | InvalidHashValue",
      "machines/M/tags | {\"value\":\"x\",\"Action\":\"Add\"} | MissingRequiredParameter",
      "machines/M/setDeviceValue | {\"DeviceValue\":\"huge\"} | InvalidInput",
      "machines/unknown/isolate | {\"Comment\":\"x\"} | ResourceNotFound",
      "indicators | {\"indicatorValue\":\"x\",\"indicatorType\":\"ipaddress\",\"action\":\"Block\",\"title\":\"t\",\"description\":\"d\"} | InvalidInput",
      "indicators | {\"indicatorValue\":\"x\",\"indicatorType\":\"DomainName\",\"action\":\"Block\",\"title\":\"t\",\"description\":\"d\"} | InvalidDomainName",
      "indicators | {\"indicatorValue\":\"e.com\",\"indicatorType\":\"DomainName\",\"action\":\"Audit\",\"title\":\"t\",\"description\":\"d\"} | InvalidInput",
      "indicators/BatchDelete | {\"IndicatorIds\":[]} | InvalidInput"})
  void wrongRequests_areRefusedWithTheirCode(String path, String body, String code) {
    assertThat(caller.post("/defender/api/" + path.replace("/M/", "/" + machine() + "/"), body).errorCode()).isEqualTo(code);
  }

  @Test
  void tokens_mustBeForTheAudience_andHaveThePermission() {
    assertThat(Caller.of(cloud).get("/defender/api/machines").status()).as("a token for Graph").isEqualTo(403);
    assertThat(caller.with("Authorization", "").get("/defender/api/machines").status()).isEqualTo(401);
    try (SecurityCloudEmulator other = SecurityCloudEmulator.builder().app(AppRegistration.of("reader", "Machine.Read.All")).start()) {
      Caller reader = Caller.of(other, "https://api.securitycenter.microsoft.com/.default");
      String id = reader.get("/defender/api/machines").values("id").get(0);
      Caller.Reply refused = reader.post("/defender/api/machines/" + id + "/isolate", "{\"Comment\":\"x\"}");
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.errorMessage()).contains("Machine.Isolate");
    }
  }

  @Test
  void usersAndFiles_areThoseOfTheAlerts() {
    List<String> machines = caller.get("/defender/api/machines").values("id");
    assertThat(machines.stream().flatMap(id -> caller.get("/defender/api/machines/" + id + "/logonusers").values("accountName").stream())).isNotEmpty();
    assertThat(caller.get("/defender/api/files/" + "0".repeat(40)).status()).isEqualTo(404);
    assertThat(caller.get("/defender/api/files/" + "0".repeat(40) + "/machines").value()).isEmpty();
  }

  private String machine() { return caller.get("/defender/api/machines").values("id").get(0); }
}
