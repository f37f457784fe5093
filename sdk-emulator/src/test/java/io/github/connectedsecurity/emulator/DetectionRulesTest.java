package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Custom detection rules run by the clock. */
class DetectionRulesTest {
  private static final String RULES = "/beta/security/rules/detectionRules";
  private static final String LOADER = "DeviceFileEvents | where FileName =~ 'payview.dll'";

  private final MovableClock clock = new MovableClock();
  private final SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().clock(clock).start();

  @AfterEach
  void stop() { cloud.close(); }

  /** Tokens end with the clock. */
  private Caller caller() { return Caller.of(cloud); }

  private String rule(String query, String period, String severity, Map<String, Object> asset) {
    Map<String, Object> template = new LinkedHashMap<>(Map.of("title", "Loader on a device", "description", "A file of the attacker", "category", "Execution",
        "severity", severity, "mitreTechniques", List.of("T1059"), "impactedAssets", List.of(asset)));
    return Json.write(Map.of("displayName", "Loader", "isEnabled", true, "queryCondition", Map.of("queryText", query), "schedule", Map.of("period", period),
        "detectionAction", Map.of("alertTemplate", template, "responseActions", List.of())));
  }

  private static Map<String, Object> device() {
    return Map.of("@odata.type", "#microsoft.graph.security.impactedDeviceAsset", "identifier", "deviceId");
  }

  private String made(String body) {
    Caller.Reply reply = caller().post(RULES, body);
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return RULES + "/" + reply.text("id");
  }

  private List<Map<String, Object>> raised() {
    Caller.Reply reply = caller().get("/v1.0/security/alerts_v2" + Caller.query("$filter", "serviceSource eq 'microsoft365Defender'", "$top", "500"));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.value().stream().filter(alert -> "Loader on a device".equals(alert.get("title"))).toList();
  }

  @Test
  void rule_runsSoonAfterItWasMade_andRaisesAnAlertForEachDevice_once() {
    String path = made(rule(LOADER, "24H", "high", device()));
    assertThat(raised()).isEmpty();
    assertThat(caller().get(path).member("lastRunDetails")).isNull();

    clock.forward(Duration.ofMinutes(2));
    List<Map<String, Object>> alerts = raised();

    assertThat(alerts).hasSize(2).allSatisfy(alert -> assertThat(alert).containsEntry("severity", "high").containsEntry("category", "Execution")
        .containsEntry("description", "A file of the attacker").containsEntry("detectorId", caller().get(path).member("detectorId")));
    assertThat(alerts.stream().flatMap(alert -> Caller.objects(alert.get("evidence")).stream()).map(one -> one.get("deviceDnsName")))
        .contains("WS-0107.larkspur.example");
    assertThat(alerts).allSatisfy(alert -> assertThat(caller().get("/v1.0/security/incidents/" + alert.get("incidentId")).status()).isEqualTo(200));
    assertThat(Caller.object(caller().get(path).member("lastRunDetails"))).containsEntry("status", "completed").containsEntry("errorCode", null);

    clock.forward(Duration.ofHours(25));
    Object before = Caller.object(caller().get(path).member("lastRunDetails")).get("lastRunDateTime");
    clock.forward(Duration.ofHours(25));
    assertThat(Caller.object(caller().get(path).member("lastRunDetails")).get("lastRunDateTime")).isNotEqualTo(before);
    assertThat(raised()).as("the same events make no other alerts").hasSize(2);
  }

  @Test
  void disabledRule_doesNotRun_untilItIsEnabled() {
    String path = made(rule(LOADER, "1H", "low", device()).replace("\"isEnabled\":true", "\"isEnabled\":false"));
    clock.forward(Duration.ofHours(3));
    assertThat(raised()).isEmpty();
    assertThat(Caller.object(caller().get(path).member("schedule")).get("nextRunDateTime")).isNull();

    caller().patch(path, "{\"isEnabled\":true}");
    clock.forward(Duration.ofMinutes(2));
    assertThat(raised()).hasSize(2);
  }

  @Test
  void alerts_areSeenByOtherProducts_thatAskFirst() {
    made(rule(LOADER, "24H", "medium", device()));
    clock.forward(Duration.ofMinutes(2));
    Caller xdr = Caller.of(cloud, "https://api.security.microsoft.com/.default");
    assertThat(xdr.get("/defender/api/incidents").body()).contains("Loader on a device");
  }

  @Test
  void failingRuns_tellWhy() {
    String wrong = made(rule("DeviceFileEvents | where NoSuchColumn == 1", "24H", "high", device()));
    String columnless = made(rule(LOADER + " | project Timestamp, FileName", "24H", "high", device()));
    String unknown = made(rule(LOADER + " | extend DeviceId = 'nobody'", "24H", "high", device()));
    String untitled = made(rule(LOADER, "24H", "unheard", device()));
    clock.forward(Duration.ofMinutes(2));

    assertThat(details(wrong)).containsEntry("status", "failed").containsEntry("errorCode", "queryExecutionFailed").extractingByKey("failureReason").asString()
        .contains("NoSuchColumn");
    assertThat(details(columnless)).containsEntry("errorCode", "queryExecutionFailed").extractingByKey("failureReason").asString().contains("DeviceId");
    assertThat(details(unknown)).containsEntry("errorCode", "alertCreationFailed");
    assertThat(details(untitled)).containsEntry("errorCode", "alertCreationFailed").extractingByKey("failureReason").asString().contains("unheard");
    assertThat(raised()).isEmpty();
    cloud.reset();
    assertThat(caller().get(RULES).value()).isEmpty();
  }

  private Map<String, Object> details(String path) { return Caller.object(caller().get(path).member("lastRunDetails")); }
}
