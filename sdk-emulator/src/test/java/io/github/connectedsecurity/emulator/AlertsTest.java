package io.github.connectedsecurity.emulator;

import static io.github.connectedsecurity.emulator.Caller.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AlertsTest {
  @RegisterExtension static final SecurityCloudExtension CLOUD = SecurityCloudExtension.with(cloud -> cloud.pageSize(25));

  private static final String ALERTS = "/v1.0/security/alerts_v2";

  private Caller caller;

  @BeforeEach
  void connect(SecurityCloudEmulator cloud) { caller = Caller.of(cloud); }

  @Test
  void list_givesNewestFirst_withContextAndTraceHeaders() {
    Caller.Reply reply = caller.with("client-request-id", "11111111-2222-3333-4444-555555555555").get(ALERTS);

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text("@odata.context")).endsWith("/v1.0/$metadata#security/alerts_v2");
    assertThat(reply.values("createdDateTime")).extracting(Instant::parse).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(reply.header("client-request-id")).contains("11111111-2222-3333-4444-555555555555");
    assertThat(reply.header("request-id")).isPresent();
    assertThat(reply.header("Date")).isPresent();
    assertThat(reply.header("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
  }

  @Test
  void list_followsNextLinks_untilEveryAlertCameOnce() {
    int all = Math.toIntExact(count(""));
    List<String> ids = new ArrayList<>();
    int pages = 0;
    for (Caller.Reply page = caller.get(ALERTS);; page = caller.get(page.text("@odata.nextLink"))) {
      ids.addAll(page.values("id"));
      pages++;
      if (page.member("@odata.nextLink") == null) {
        break;
      }
      assertThat(page.value()).hasSize(25);
    }

    assertThat(ids).hasSize(all).doesNotHaveDuplicates();
    assertThat(pages).isEqualTo((all + 24) / 25);
  }

  @Test
  void list_losesNothing_whenAlertsStopFittingWhilePagesAreRead() {
    String filter = query("$filter", "status eq 'new'", "$count", "true", "$top", "10");
    Caller.Reply page = caller.get(ALERTS + filter);
    int fitting = Math.toIntExact(page.count());
    List<String> seen = new ArrayList<>();
    while (true) {
      for (String id : page.values("id")) {
        seen.add(id);
        assertThat(caller.patch(ALERTS + "/" + id, "{\"status\":\"resolved\"}").status()).isEqualTo(200);
      }
      if (page.member("@odata.nextLink") == null) {
        break;
      }
      page = caller.get(page.text("@odata.nextLink"));
    }

    assertThat(seen).hasSize(fitting).doesNotHaveDuplicates();
    assertThat(count("status eq 'new'")).isEqualTo(0L);
  }

  @Test
  void filter_takesTheFieldsOfTheSheet_inEveryForm() {
    assertThat(caller.get(ALERTS + query("$filter", "severity eq 'high'")).values("severity")).isNotEmpty().containsOnly("high");
    assertThat(caller.get(ALERTS + query("$filter", "severity in ('high','medium') and status ne 'resolved'", "$top", "1000")).value())
        .isNotEmpty()
        .allSatisfy(alert -> assertThat(alert.get("severity")).isIn("high", "medium"))
        .allSatisfy(alert -> assertThat(alert.get("status")).isNotEqualTo("resolved"));
    assertThat(caller.get(ALERTS + query("$filter", "assignedTo eq null")).value()).isNotEmpty()
        .allSatisfy(alert -> assertThat(alert).containsEntry("assignedTo", null));
    assertThat(caller.get(ALERTS + query("$filter", "startswith(assignedTo,'jonas')")).values("assignedTo")).isNotEmpty()
        .allMatch(name -> name.startsWith("jonas"));
    assertThat(count("serviceSource eq 'dataLossPrevention' or serviceSource eq 'microsoftSentinel'")).isPositive();
    assertThat(count("not (classification eq 'unknown') and determination eq 'phishing'")).isPositive();
  }

  @Test
  void filter_comparesTimes_asMoments() {
    String middle = caller.get(ALERTS + query("$top", "1", "$skip", "100")).values("createdDateTime").get(0);
    String withOffset = Instant.parse(middle).atOffset(java.time.ZoneOffset.ofHours(2)).toString();

    assertThat(count("createdDateTime gt " + middle)).isEqualTo(100L);
    assertThat(count("createdDateTime ge " + withOffset)).isEqualTo(101L);
    assertThat(count("createdDateTime lt 2000-01-01")).isEqualTo(0L);
  }

  @Test
  void orderby_sortsEnumsByTheirMeaning_andTimesBothWays() {
    List<String> order = List.of("high", "medium", "low", "informational");
    assertThat(caller.get(ALERTS + query("$orderby", "severity desc,createdDateTime", "$top", "1000")).values("severity"))
        .isSortedAccordingTo(Comparator.comparing(order::indexOf));
    assertThat(caller.get(ALERTS + query("$orderby", "lastUpdateDateTime asc")).values("lastUpdateDateTime"))
        .extracting(Instant::parse).isSorted();
  }

  @Test
  void select_keepsOnlyTheNamedMembers_andSaysSoInTheContext() {
    Caller.Reply reply = caller.get(ALERTS + query("$select", "id,title", "$top", "1"));

    assertThat(reply.value().get(0)).containsOnlyKeys("id", "title");
    assertThat(reply.text("@odata.context")).endsWith("#security/alerts_v2(id,title)");
    assertThat(caller.get(ALERTS + "/" + reply.values("id").get(0) + query("$select", "title")).json()).containsOnlyKeys("@odata.context", "title");
  }

  @Test
  void preference_decidesWhetherMembersNewerThanTheSchemaAreShown() {
    String filter = ALERTS + query("$filter", "serviceSource eq 'microsoftDefenderForCloud'");

    assertThat(caller.get(filter).values("serviceSource")).isNotEmpty().containsOnly("unknownFutureValue");
    Caller.Reply reply = caller.with("Prefer", "return=representation, include-unknown-enum-members").get(filter);
    assertThat(reply.values("serviceSource")).isNotEmpty().containsOnly("microsoftDefenderForCloud");
    assertThat(reply.header("Preference-Applied")).contains("include-unknown-enum-members");
  }

  @Test
  void update_showsInTheNextRead_andMovesTheTimeOfTheLastUpdate() {
    Map<String, Object> before = caller.get(ALERTS + query("$filter", "status eq 'new'", "$top", "1")).value().get(0);
    String path = ALERTS + "/" + before.get("id");

    Caller.Reply reply = caller.patch(path, "{\"status\":\"inProgress\",\"assignedTo\":\"a@larkspur.example\",\"classification\":\"truePositive\"}");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(caller.get(path).json()).containsEntry("status", "inProgress").containsEntry("assignedTo", "a@larkspur.example")
        .containsEntry("classification", "truePositive").containsEntry("title", before.get("title")).containsEntry("resolvedDateTime", null);
    assertThat(Instant.parse(reply.text("lastUpdateDateTime"))).isAfter(Instant.parse(String.valueOf(before.get("lastUpdateDateTime"))));
    assertThat(caller.patch(path, "{\"assignedTo\":null}").json()).containsEntry("assignedTo", null).containsEntry("status", "inProgress");
  }

  @Test
  void update_toResolved_setsTheTime_andBackAgainClearsIt() {
    String path = ALERTS + "/" + caller.get(ALERTS + query("$filter", "status eq 'new'")).values("id").get(0);

    assertThat(caller.patch(path, "{\"status\":\"resolved\"}").member("resolvedDateTime")).isNotNull();
    assertThat(caller.patch(path, "{\"status\":\"new\"}").json()).containsEntry("resolvedDateTime", null);
  }

  @Test
  void comment_answersAllComments_andStaysOnTheAlert() {
    String path = ALERTS + "/" + caller.get(ALERTS).values("id").get(0);

    caller.post(path + "/comments", "{\"@odata.type\":\"microsoft.graph.security.alertComment\",\"comment\":\"first\"}");
    Caller.Reply reply = caller.post(path + "/comments", "{\"@odata.type\":\"#microsoft.graph.security.alertComment\",\"comment\":\"second\"}");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.values("comment")).containsExactly("first", "second");
    assertThat(reply.values("createdByDisplayName")).containsOnly("Emulator test application");
    assertThat(Caller.objects(caller.get(path).member("comments"))).hasSize(2);
    assertThat(caller.post(path + "/comments", "[{\"comment\":\"third\"},{\"comment\":\"fourth\"}]").values("comment")).endsWith("third", "fourth");
  }

  @Test
  void moveAlerts_toAnotherIncident_orToANewOne() {
    List<String> ids = caller.get(ALERTS).values("id").subList(0, 2);
    String incident = caller.get("/v1.0/security/incidents").values("id").get(20);
    String body = "{\"alertIds\":[\"" + String.join("\",\"", ids) + "\"],";

    Caller.Reply moved = caller.post(ALERTS + "/moveAlerts", body + "\"incidentId\":\"" + incident
        + "\",\"alertComment\":\"together\",\"newCorrelationReasons\":\"sameAsset, temporalProximity\"}");
    assertThat(moved.text("targetIncidentId")).isEqualTo(incident);
    assertThat(caller.get(ALERTS + "/" + ids.get(0)).json()).containsEntry("incidentId", incident)
        .hasEntrySatisfying("comments", comments -> assertThat(Caller.objects(comments)).extracting(one -> one.get("comment")).contains("together"));

    String fresh = caller.post("/beta/security/alerts_v2/microsoft.graph.security.moveAlerts", body + "\"incidentId\":null}").text("targetIncidentId");
    assertThat(Caller.objects(caller.get("/v1.0/security/incidents/" + fresh + "?$expand=alerts").member("alerts")))
        .extracting(alert -> alert.get("id")).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void quirk_leavesNextLinksOut() {
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().quirk(Quirk.ALERTS_WITHOUT_NEXT_LINK).pageSize(10).start()) {
      Caller.Reply page = Caller.of(cloud).get(ALERTS);
      assertThat(page.value()).hasSize(10);
      assertThat(page.json()).doesNotContainKey("@odata.nextLink");
      assertThat(Caller.of(cloud).get("/v1.0/security/incidents").json()).containsKey("@odata.nextLink");
    }
  }

  private long count(String filter) {
    String options = filter.isEmpty() ? query("$count", "true", "$top", "1") : query("$count", "true", "$top", "1", "$filter", filter);
    return caller.get(ALERTS + options).count();
  }
}
