package io.github.connectedsecurity.emulator;

import static io.github.connectedsecurity.emulator.Caller.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SecurityCloudExtension.class)
class IncidentsTest {
  private static final String INCIDENTS = "/v1.0/security/incidents";

  private Caller caller;

  @BeforeEach
  void connect(SecurityCloudEmulator cloud) { caller = Caller.of(cloud); }

  @Test
  void list_hasFiftyToAPage_andAlertsOnlyWhenExpanded() {
    assertThat(caller.get(INCIDENTS).value()).hasSize(50).noneMatch(incident -> incident.containsKey("alerts"));
    Caller.Reply expanded = caller.get(INCIDENTS + query("$expand", "alerts", "$filter", "severity eq 'high' and status eq 'active'"));
    assertThat(expanded.text("@odata.context")).endsWith("#security/incidents(alerts())");
    assertThat(Caller.objects(expanded.value().get(0).get("alerts"))).isNotEmpty()
        .allSatisfy(alert -> assertThat(alert).containsEntry("incidentId", expanded.value().get(0).get("id")));
  }

  @Test
  void get_showsOneIncident_inBothVersions() {
    String id = caller.get(INCIDENTS).values("id").get(0);

    assertThat(caller.get(INCIDENTS + "/" + id).json()).containsEntry("id", id).doesNotContainKey("alerts");
    assertThat(caller.get("/beta/security/incidents/" + id + "?$expand=alerts&$select=id").json()).containsOnlyKeys("@odata.context", "id", "alerts");
  }

  @Test
  void update_replacesTags_andNamesWhoDidIt() {
    String path = INCIDENTS + "/" + caller.get(INCIDENTS + query("$filter", "status eq 'active'")).values("id").get(0);

    caller.patch(path, "{\"customTags\":[\"one\",\"two\"],\"status\":\"resolved\",\"determination\":\"phishing\"}");
    Caller.Reply reply = caller.patch(path, "{\"@odata.type\":\"#microsoft.graph.security.incident\",\"customTags\":[\"three\"]}");

    assertThat(reply.json()).containsEntry("customTags", List.of("three")).containsEntry("status", "resolved")
        .containsEntry("determination", "phishing").containsEntry("lastModifiedBy", "Emulator test application");
  }

  @Test
  void comment_answersAllComments() {
    String path = INCIDENTS + "/" + caller.get(INCIDENTS).values("id").get(3) + "/comments";

    caller.post(path, "{\"comment\":\"first\"}");
    assertThat(caller.post(path, "{\"comment\":\"second\"}").values("comment")).containsExactly("first", "second");
  }

  @Test
  void merge_redirectsTheLosers_andMovesTheirAlerts() {
    List<String> ids = caller.get(INCIDENTS).values("id").subList(0, 2);
    List<Map<String, Object>> moved = alerts(ids.get(1));

    Caller.Reply reply = caller.post(INCIDENTS + "/mergeIncidents", "{\"incidentIds\":[\"" + ids.get(0) + "\",\"" + ids.get(1)
        + "\"],\"incidentComment\":\"same\",\"mergeReasons\":\"sameCampaign\"}");

    assertThat(reply.json()).containsEntry("targetIncidentId", ids.get(0));
    assertThat(caller.get(INCIDENTS + "/" + ids.get(1)).json()).containsEntry("status", "redirected").containsEntry("redirectIncidentId", ids.get(0));
    assertThat(alerts(ids.get(1))).isEmpty();
    assertThat(alerts(ids.get(0))).extracting(alert -> alert.get("id")).containsAll(moved.stream().map(alert -> alert.get("id")).toList());
    assertThat(caller.post(INCIDENTS + "/mergeIncidents", "{\"incidentIds\":[\"" + ids.get(0) + "\",\"" + ids.get(1) + "\"]}").status()).isEqualTo(400);
  }

  @Test
  void preference_showsTheStatusThatIsNewerThanTheSchema() {
    String filter = INCIDENTS + query("$filter", "status eq 'awaitingAction'");

    assertThat(caller.get(filter).values("status")).containsExactly("unknownFutureValue");
    assertThat(caller.with("Prefer", "include-unknown-enum-members").get(filter).values("status")).containsExactly("awaitingAction");
  }

  private List<Map<String, Object>> alerts(String incident) {
    return Caller.objects(caller.get(INCIDENTS + "/" + incident + "?$expand=alerts").member("alerts"));
  }
}
