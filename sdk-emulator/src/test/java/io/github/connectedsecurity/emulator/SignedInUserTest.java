package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.credential.TokenRequestContext;
import io.github.connectedsecurity.core.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done in a person's name: {@code /me}, labels of groups, meetings and rosters, and keys that open volumes. */
class SignedInUserTest {
  private static final String GRAPH = "https://graph.microsoft.com/.default";
  private static final String LENA = "lena.aydin@larkspur.example";
  private static final String KEYS = "/v1.0/informationProtection/bitlocker/recoveryKeys";

  private final MovableClock clock = new MovableClock();
  private final SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().clock(clock).start();
  private final Caller application = Caller.of(cloud);
  private final Caller lena = as("", cloud.app());

  @AfterEach
  void stop() { cloud.close(); }

  private Caller as(String user, AppRegistration app) {
    String token = cloud.credential(app, user).getTokenSync(new TokenRequestContext().addScopes(GRAPH)).getToken();
    return Caller.of(cloud).with("Authorization", "Bearer " + token);
  }

  private Caller lenaWith(String permission) { return as("", AppRegistration.of("Application with " + permission, permission)); }

  private String label(String name) {
    return application.get("/beta/security/informationProtection/sensitivityLabels").value().stream().filter(one -> name.equals(one.get("name")))
        .map(one -> String.valueOf(one.get("id"))).findFirst().orElseThrow();
  }

  private String group(String name) {
    return application.get("/v1.0/groups" + Caller.query("$filter", "displayName eq '" + name + "'")).values("id").get(0);
  }

  private List<String> told(String contentType) {
    String feed = "/manage/api/v1.0/" + SecurityCloudEmulator.TENANT_ID + "/activity/feed/subscriptions/";
    Caller reader = Caller.of(cloud, "https://manage.office.com/.default");
    reader.post(feed + "start?contentType=" + contentType, "");
    clock.forward(Duration.ofMinutes(4));
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    String times = "&startTime=" + now.minus(Duration.ofMinutes(10)).toString().replace("Z", "") + "&endTime=" + now.toString().replace("Z", "");
    Object blobs = Json.parse(reader.get(feed + "content?contentType=" + contentType + times).body());
    return Caller.objects(blobs).stream().map(blob -> reader.get(String.valueOf(blob.get("contentUri"))).body()).toList();
  }

  @Test
  void me_isWhoHasSignedIn_andNobodyForAnApplication() {
    assertThat(lena.get("/v1.0/me").json()).containsEntry("userPrincipalName", LENA);
    assertThat(as("tomas.berg@larkspur.example", cloud.app()).get("/v1.0/me?$select=displayName").json()).containsEntry("displayName", "Tomas Berg")
        .doesNotContainKey("id");
    assertThat(application.get("/v1.0/me").errorMessage()).contains("delegated");
    assertThat(lenaWith("SecurityAlert.Read.All").get("/v1.0/me").status()).isEqualTo(403);
    assertThatThrownBy(() -> cloud.credential(cloud.app(), "nobody")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nobody");
  }

  @Test
  void me_isInAllProductsTheSame() {
    assertThat(lena.post("/v1.0/me/revokeSignInSessions", "").text("value")).isEqualTo("true");
    Map<String, Object> audit = application.get("/v1.0/auditLogs/directoryAudits").value().get(0);
    assertThat(Caller.object(Caller.object(audit.get("initiatedBy")).get("user"))).containsEntry("userPrincipalName", LENA);
    String labels = "/dataSecurityAndGovernance/sensitivityLabels";
    assertThat(lena.get("/v1.0/me" + labels).value()).isEqualTo(application.get("/v1.0/users/" + LENA + labels).value()).isNotEmpty();
    assertThat(application.get("/v1.0/me" + labels).errorMessage()).contains("delegated");
    assertThat(application.post("/v1.0/me/drive/items/plan/extractSensitivityLabels", "").errorMessage()).contains("delegated");
    assertThat(lena.post("/v1.0/me/drive/items/plan/extractSensitivityLabels", "").status()).isEqualTo(200);
  }

  @Test
  void group_isLabelledForAUserOnly_andBothLogsTell() {
    String path = "/v1.0/groups/" + group("Sales");
    String body = "{\"assignedLabels\":[{\"labelId\":\"" + label("Confidential") + "\"}]}";
    assertThat(application.patch(path, body).status()).isEqualTo(403);
    assertThat(lenaWith("GroupMember.Read.All").patch(path, body).status()).isEqualTo(403);
    assertThat(lena.patch(path, body).status()).isEqualTo(204);
    assertThat(Caller.objects(application.get(path + "?$select=id,assignedLabels").member("assignedLabels"))).singleElement()
        .isEqualTo(Map.of("labelId", label("Confidential"), "displayName", "Confidential"));
    assertThat(application.get(path).json()).doesNotContainKey("assignedLabels").containsEntry("groupTypes", List.of("Unified"));
    assertThat(application.get("/v1.0/auditLogs/directoryAudits").values("activityDisplayName")).containsExactly("Update group");
    assertThat(told("Audit.AzureActiveDirectory")).anySatisfy(record -> assertThat(record).contains("Update group.", "AssignedLabel", "Confidential", LENA));
    assertThat(lena.patch(path, "{\"assignedLabels\":[]}").status()).isEqualTo(204);
    assertThat(application.get(path + "?$select=assignedLabels").member("assignedLabels")).isEqualTo(List.of());
  }

  @Test
  void group_refusesWhatItCannotHave() {
    String path = "/v1.0/groups/" + group("Sales");
    String known = "{\"labelId\":\"" + label("General") + "\"}";
    for (String wrong : List.of("[{\"labelId\":\"00000000-0000-4000-8000-000000000000\"}]", "[{\"labelId\":\"" + label("Acquisition") + "\"}]",
        "[{\"labelId\":\"" + label("Retired project") + "\"}]", "[" + known + "," + known + "]", "\"General\"", "[{}]", "[1]", "null")) {
      assertThat(lena.patch(path, "{\"assignedLabels\":" + wrong + "}").errorCode()).as(wrong).isEqualTo("Request_BadRequest");
    }
    assertThat(lena.patch(path, "{\"displayName\":\"x\"}").status()).isEqualTo(400);
    assertThat(lena.patch("/v1.0/groups/" + group("Instruments"), "{\"assignedLabels\":[" + known + "]}").errorMessage()).contains("Microsoft 365");
    assertThat(lena.patch("/v1.0/groups/none", "{\"assignedLabels\":[" + known + "]}").status()).isEqualTo(404);
  }

  @Test
  void meeting_isItsOrganizers_andKeepsItsLabel() {
    String subject = "{\"subject\":\"Plan\",\"startDateTime\":\"2026-12-01T09:00:00Z\",\"endDateTime\":\"2026-12-01T10:00:00Z\"}";
    Caller.Reply made = lena.post("/v1.0/me/onlineMeetings", subject);
    assertThat(made.status()).isEqualTo(201);
    String path = "/v1.0/users/" + LENA + "/onlineMeetings/" + made.text("id");
    String body = "{\"sensitivityLabelAssignment\":{\"sensitivityLabelId\":\"" + label("General") + "\"}}";
    assertThat(Caller.of(cloud).patch(path, body).json()).containsEntry("subject", "Plan");
    assertThat(lena.get("/v1.0/me/onlineMeetings/" + made.text("id")).member("sensitivityLabelAssignment"))
        .isEqualTo(Map.of("sensitivityLabelId", label("General")));
    Caller tomas = as("tomas.berg@larkspur.example", cloud.app());
    assertThat(tomas.patch(path, body).status()).isEqualTo(403);
    assertThat(tomas.get("/v1.0/me/onlineMeetings/" + made.text("id")).status()).isEqualTo(404);
    assertThat(lena.patch(path, body.replace(label("General"), label("Acquisition"))).status()).isEqualTo(400);
    for (String wrong : List.of("{\"id\":\"x\"}", "{\"subject\":1}", "{\"startDateTime\":\"soon\"}", "{\"startDateTime\":\"2027-01-01T00:00:00Z\"}",
        "{\"sensitivityLabelAssignment\":null}", "{\"sensitivityLabelAssignment\":{}}")) {
      assertThat(lena.patch(path, wrong).status()).as(wrong).isEqualTo(400);
    }
    AppRegistration delegatedOnly = AppRegistration.of("For people", "OnlineMeetings.ReadWrite");
    assertThat(Caller.of(cloud).with("Authorization", "Bearer " + cloud.token(delegatedOnly)).patch(path, body).status()).isEqualTo(403);
    assertThat(as("", delegatedOnly).patch(path, body).status()).isEqualTo(200);
    assertThat(told("Audit.General")).anySatisfy(record -> assertThat(record).contains("SensitivityLabelApplied", "MicrosoftTeams", label("General")));
  }

  @Test
  void roster_keepsItsLabel_inBetaOnly() {
    Caller.Reply made = lena.post("/beta/planner/rosters", "{\"@odata.type\":\"#microsoft.graph.plannerRoster\"}");
    String path = "/beta/planner/rosters/" + made.text("id");
    String body = "{\"sensitivityLabelId\":\"" + label("Public") + "\"}";
    assertThat(made.status()).isEqualTo(201);
    assertThat(lena.post(path + "/assignSensitivityLabel", body).status()).isEqualTo(204);
    assertThat(Caller.object(application.get(path).member("assignedSensitivityLabel"))).containsEntry("sensitivityLabelId", label("Public"))
        .containsEntry("assignmentMethod", "standard");
    assertThat(lena.post(path + "/assignSensitivityLabel", "{\"sensitivityLabelId\":\"none\"}").status()).isEqualTo(400);
    assertThat(lena.post(path + "/assignSensitivityLabel", "{\"sensitivityLabelId\":\"\"}").status()).isEqualTo(400);
    assertThat(lena.post(path + "/assignSensitivityLabel", body.replace("}", ",\"colour\":\"red\"}")).status()).isEqualTo(400);
    assertThat(lena.post("/beta/planner/rosters/none/assignSensitivityLabel", body).status()).isEqualTo(404);
    assertThat(lena.get(path.replace("beta", "v1.0")).status()).isEqualTo(404);
    assertThat(lenaWith("Tasks.Read").post(path + "/assignSensitivityLabel", body).status()).isEqualTo(403);
    assertThat(told("Audit.General")).anySatisfy(record -> assertThat(record).contains("RosterSensitivityLabelUpdated", made.text("id")));
  }

  @Test
  void recoveryKeys_areListedWithoutTheSecret_andReadingItIsAudited() {
    List<Map<String, Object>> keys = application.get(KEYS).value();
    assertThat(keys).hasSizeGreaterThan(8)
        .allSatisfy(key -> assertThat(key).containsKeys("deviceId", "volumeType", "createdDateTime").doesNotContainKey("key"));
    String device = String.valueOf(keys.get(0).get("deviceId"));
    assertThat(application.get("/v1.0/users/" + LENA + "/registeredDevices").values("deviceId")).containsExactly(device);
    Caller.Reply ofDevice = application.get(KEYS + Caller.query("$filter", "deviceId eq '" + device + "'"));
    assertThat(ofDevice.values("volumeType")).containsExactly("operatingSystemVolume", "fixedDataVolume");
    String path = KEYS + "/" + keys.get(0).get("id");
    assertThat(application.get(path).json()).doesNotContainKey("key");
    assertThat(application.get("/v1.0/auditLogs/directoryAudits").value()).isEmpty();
    assertThat(lena.get(path + "?$select=key").text("key")).matches("(\\d{6}-){7}\\d{6}");
    assertThat(application.get("/v1.0/auditLogs/directoryAudits").value()).singleElement()
        .satisfies(audit -> assertThat(audit).containsEntry("activityDisplayName", "Read BitLocker key").containsEntry("category", "KeyManagement"));
    assertThat(told("Audit.AzureActiveDirectory")).anySatisfy(record -> assertThat(record).contains("Read BitLocker key.", LENA));
    cloud.reset();
    assertThat(application.get("/v1.0/auditLogs/directoryAudits").value()).isEmpty();
  }

  @Test
  void recoveryKeys_refuseOtherQueries_andWhoMayNotReadThem() {
    String id = application.get(KEYS).values("id").get(0);
    for (String wrong : List.of("?$top=2", "?$select=key", "?$filter=volumeType%20eq%201", "/" + id + "?$select=secret", "/" + id + "?$expand=key")) {
      assertThat(application.get(KEYS + wrong).status()).as(wrong).isEqualTo(400);
    }
    assertThat(application.get(KEYS + "/none").status()).isEqualTo(404);
    assertThat(application.send("DELETE", KEYS + "/" + id, "").status()).isEqualTo(405);
    Caller basic = lenaWith("BitlockerKey.ReadBasic.All");
    assertThat(basic.get(KEYS + "/" + id).status()).isEqualTo(200);
    assertThat(basic.get(KEYS + "/" + id + "?$select=key").status()).isEqualTo(403);
    assertThat(lenaWith("User.Read").get(KEYS).status()).isEqualTo(403);
    assertThat(application.with("User-Agent", " ").get(KEYS).errorMessage()).contains("User-Agent");
  }

  @Test
  void retiredLabels_nameWhatTookTheirPlace() {
    for (String path : List.of("/informationProtection/policy/labels", "/me/informationProtection/policy/labels/x", "/users/" + LENA
        + "/informationProtection/policy/labels")) {
      Caller.Reply reply = lena.get("/beta" + path);
      assertThat(reply.status()).as(path).isEqualTo(404);
      assertThat(reply.errorMessage()).as(path).contains("/security/informationProtection/sensitivityLabels");
    }
    assertThat(lena.post("/beta/informationProtection/policy/labels/evaluateApplication", "{}").errorMessage()).contains("2022-08-15");
  }
}
