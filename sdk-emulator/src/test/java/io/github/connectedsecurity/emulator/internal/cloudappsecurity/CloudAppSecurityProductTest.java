package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.cloudappsecurity.CasCaller.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudAppSecurityProductTest {
  private static final String ACTIVITIES = "/api/v1/activities/";
  private static final String ALERTS = "/api/v1/alerts/";

  private final CasCaller caller = new CasCaller();

  @AfterEach
  void stop() { caller.close(); }

  @Test
  void credentials_areOfEitherKind_andReadByTheirScheme() {
    assertThat(caller.send("POST", "/cas" + ALERTS, "{}", "Token " + CloudAppSecurityProduct.API_TOKEN).status()).isEqualTo(200);
    assertThat(caller.send("POST", "/cas" + ALERTS, "{}", caller.bearer("Discovery.read")).status()).isEqualTo(200);

    Reply wrong = caller.send("POST", "/cas" + ALERTS, "{}", caller.mighty().replace("Bearer", "Token"));
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.json()).containsEntry("detail", "Invalid token");
    assertThat(caller.send("POST", "/cas" + ALERTS, "{}", "").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"POST, /api/v1/activities/, Discovery.manage", "POST, /api/v1/alerts/close_benign/, Investigation.read",
      "GET, /api/discovery/streams/, Investigation.manage", "POST, /api/v1/subnet/create_rule/, Settings.read",
      "GET, /api/v1/discovery/upload_url/, Discovery.read"})
  void permission_thatDoesNotAllowIt_isRefused(String verb, String path, String permission) {
    assertThat(caller.send(verb, "/cas" + path, verb.equals("POST") ? "{}" : "", caller.bearer(permission)).status()).isEqualTo(403);
  }

  @Test
  void path_withoutItsSlash_isRedirected() {
    Reply reply = caller.get("/api/v1/alerts/x");

    assertThat(reply.status()).isEqualTo(301);
    assertThat(reply.response().headers().firstValue("Location")).contains("/cas/api/v1/alerts/x/");
    assertThat(caller.get("/api/v1/nothing/").status()).isEqualTo(404);
    assertThat(caller.delete(ACTIVITIES).status()).isEqualTo(405);
  }

  @Test
  void offset_reachesFiveThousandActivities_andKeepsSilentAboutTheRest() {
    Reply last = caller.post(ACTIVITIES, "{\"filters\":{},\"skip\":4900,\"limit\":100}");

    assertThat(last.data()).hasSize(100);
    assertThat(last.json()).containsEntry("hasNext", false).containsEntry("moreThanTotal", true).containsEntry("max", 100L);
    assertThat(caller.post(ACTIVITIES, "{\"skip\":4901,\"limit\":100}").status()).isEqualTo(400);
    assertThat(caller.post(ACTIVITIES, "{\"limit\":101}").status()).isEqualTo(400);
  }

  @Test
  void list_isSortedByTime_andTakenByGetToo() {
    Reply newest = caller.post(ACTIVITIES, "{\"limit\":50}");

    List<Long> times = newest.data().stream().map(one -> (Long) Objects.requireNonNull(one.get("timestamp"))).toList();
    assertThat(times).isSortedAccordingTo((one, other) -> Long.compare(other, one));
    assertThat(caller.send("GET", "/cas" + ACTIVITIES, "{\"limit\":50}", caller.mighty()).ids()).isEqualTo(newest.ids());
    assertThat(caller.post(ACTIVITIES, "{\"sortField\":\"date\",\"sortDirection\":\"asc\"}").ids()).hasSize(100).doesNotContainAnyElementsOf(newest.ids());
  }

  @Test
  void scan_givesEveryActivityOnce_inShortPages() {
    List<String> read = new ArrayList<>();
    String filters = "{\"date\":{\"gte\":" + caller.now().minus(Duration.ofDays(30)).toEpochMilli() + "}}";
    Reply page = caller.post(ACTIVITIES, "{\"isScan\":true,\"limit\":500,\"filters\":" + filters + "}");
    while (Boolean.TRUE.equals(page.member("hasNext"))) {
      assertThat(page.data()).as("the last few are dropped").hasSize(497);
      read.addAll(page.ids());
      page = caller.post(ACTIVITIES, "{\"isScan\":true,\"limit\":500,\"filters\":" + Json.write(page.member("nextQueryFilters")) + "}");
    }
    read.addAll(page.ids());

    assertThat(page.json()).doesNotContainKey("nextQueryFilters");
    assertThat(read).hasSizeGreaterThan(TenantData.ACTIVITIES).doesNotHaveDuplicates();
  }

  @Test
  void scan_withoutABound_isThrottled_andTakesNoOffset() {
    assertThat(caller.post(ACTIVITIES, "{\"isScan\":true,\"filters\":{\"user.username\":{\"isset\":true}}}").status()).isEqualTo(429);
    assertThat(caller.post(ACTIVITIES, "{\"isScan\":true,\"skip\":5,\"filters\":{\"service\":{\"eq\":[11161]}}}").status()).isEqualTo(400);
    assertThat(caller.post(ACTIVITIES, "{\"isScan\":true,\"limit\":499,\"filters\":{\"service\":{\"eq\":[11161]}}}").status()).isEqualTo(400);
    assertThat(caller.post(ALERTS, "{\"isScan\":true}").status()).as("activities only").isEqualTo(400);
  }

  @Test
  void filters_letThroughWhatMatches() {
    assertThat(caller.post(ACTIVITIES, "{\"filters\":{\"service\":{\"eq\":[15600]},\"activity.eventActionType\":{\"neq\":[\"EVENT_CATEGORY_LOGIN\"]}}}").data())
        .hasSize(100).allSatisfy(one -> assertThat(one).containsEntry("appId", 15600L).doesNotContainEntry("eventTypeName", "EVENT_CATEGORY_LOGIN"));
    assertThat(caller.post(ACTIVITIES, "{\"filters\":{\"user.username\":{\"startswith\":\"user7@\"},\"ip.address\":{\"doesnotstartwith\":[\"203.0.113.1\"]}}}")
        .data()).isNotEmpty().allSatisfy(one -> assertThat(Json.write(one.get("user"))).contains("user7@larkspur.example"));
    assertThat(caller.post(ALERTS, "{\"filters\":{\"alertOpen\":{\"eq\":true},\"severity\":{\"eq\":[2]}}}").data()).isNotEmpty()
        .allSatisfy(one -> assertThat(one).containsEntry("resolutionStatusValue", 0L).containsEntry("severityValue", 2L));
    assertThat(caller.post(ALERTS, "{\"filters\":{\"date\":{\"gte_ndays\":1}}}").data()).hasSize(7);
    assertThat(caller.post("/api/v1/files/",
        "{\"filters\":{\"sharing\":{\"eq\":[3]},\"policy\":{\"cabinetmatchedrulesequals\":[\"5bfd18bfab73c36ba10d38ca\"]}}}").data()).isNotEmpty()
        .allSatisfy(one -> assertThat(one).containsEntry("facl", 3L));
    assertThat(caller.post("/api/v1/entities/",
        "{\"filters\":{\"entity\":{\"eq\":[{\"id\":\"00000000-0000-4000-8000-000000000003\",\"inst\":0}]}}}").data()).hasSize(1);
    assertThat(caller.post("/api/v1/subnet/", "{\"filters\":{\"builtIn\":{\"eq\":true}}}").data()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"filters\":{\"lastSeen\":{\"gte\":1}}}", "{\"filters\":{\"domain\":{\"contains\":[\"x\"]}}}",
      "{\"sortField\":\"email\",\"sortDirection\":\"asc\"}", "{\"sortField\":\"username\"}", "{\"page\":2}", "[]", "{"})
  void list_refusesWhatIsNotDocumented(String body) {
    assertThat(caller.post("/api/v1/entities/", body).status()).isEqualTo(400);
  }

  @Test
  void refusals_haveTheServicesShapes() {
    assertThat(caller.post("/api/v1/entities/", "{\"filters\":{\"x\":{\"eq\":[1]}}}").json())
        .containsEntry("detail", "filter validation error: No filter name 'x' found in metadata entities");
    assertThat(caller.post("/api/v1/subnet/create_rule/", "{\"name\":\"n\",\"category\":9,\"subnets\":[\"10.0.0.0/8\"]}").json()).isEqualTo(
        Map.of("error", true, "filters", List.of(Map.of("error", "9 is not valid", "errorMessageCode", "CONSOLE_FORMS_NOT_VALID_VALUE", "errorMessageParams",
            Map.of("value", "9")))));
  }

  @Test
  void alerts_areClosedOnce_andThoseThatAreNotThereAreNamed() {
    List<String> open = caller.post(ALERTS, "{\"filters\":{\"alertOpen\":{\"eq\":true}}}").ids();
    String request = "{\"filters\":{\"id\":{\"eq\":[\"" + open.get(0) + "\",\"" + open.get(1) + "\",\"no\"]}},\"reasonId\":6,\"comment\":\"test\"}";

    assertThat(caller.post(ALERTS + "close_benign/", request).json()).isEqualTo(Map.of("closed_benign", 2L, "alertsNotFound", List.of("no")));
    assertThat(caller.get(ALERTS + open.get(0) + "/").json()).containsEntry("resolutionStatusValue", 4L).containsEntry("comment", "test")
        .containsEntry("handledByUser", "app").containsKey("resolveTime");
    assertThat(caller.post(ALERTS + "close_benign/", request).json()).containsEntry("closed_benign", 0L)
        .containsEntry("alertsNotFound", List.of(open.get(0), open.get(1), "no"));
    assertThat(caller.post(ALERTS + "close_true_positive/", "{\"filters\":{\"severity\":{\"eq\":[2]}}}").json()).containsKey("closed_true_positive");
    assertThat(caller.post(ALERTS, "{\"filters\":{\"alertOpen\":{\"eq\":true},\"severity\":{\"eq\":[2]}}}").data()).isEmpty();
  }

  @Test
  void alerts_areNotClosed_withoutAFilterOrForAReasonOfAnotherKind() {
    assertThat(caller.post(ALERTS + "close_benign/", "{\"filters\":{},\"reasonId\":6}").status()).isEqualTo(400);
    assertThat(caller.post(ALERTS + "close_benign/", "{\"filters\":{\"severity\":{\"eq\":[2]}},\"reasonId\":0}").status()).isEqualTo(400);
    assertThat(caller.post(ALERTS + "close_true_positive/", "{\"filters\":{\"severity\":{\"eq\":[2]}},\"reasonId\":4}").status()).isEqualTo(400);
  }

  @Test
  void alerts_areClosed_byTheOldNames() {
    List<String> open = caller.post(ALERTS, "{\"filters\":{\"alertOpen\":{\"eq\":true}}}").ids();

    assertThat(caller.post(ALERTS + "dismiss_bulk/", "{\"filters\":{\"id\":{\"eq\":[\"" + open.get(0) + "\"]}}}").json())
        .containsEntry("closed_false_positive", 1L);
    assertThat(caller.post(ALERTS + "resolve/", "{\"filters\":{\"id\":{\"eq\":[\"" + open.get(1) + "\"]}}}").json())
        .containsEntry("closed_true_positive", 1L);
    assertThat(caller.post(ALERTS + open.get(2) + "/dismiss/", "{\"comment\":\"x\"}").status()).isEqualTo(200);
    assertThat(caller.get(ALERTS + open.get(2) + "/").json()).containsEntry("resolutionStatusValue", 3L).containsEntry("comment", "x");
    assertThat(caller.post(ALERTS + "nothing/dismiss/", "").status()).isEqualTo(404);
  }

  @Test
  void alerts_areMarked_andResetPutsThemBack() {
    String id = caller.post(ALERTS, "{\"filters\":{\"read\":{\"eq\":false}}}").ids().get(0);

    assertThat(caller.post(ALERTS + id + "/read/", "").status()).isEqualTo(200);
    assertThat(caller.get(ALERTS + id + "/").json()).containsEntry("statusValue", 1L);
    assertThat(caller.post(ALERTS + id + "/unread/", "").status()).isEqualTo(200);
    assertThat(caller.get(ALERTS + id + "/").json()).containsEntry("statusValue", 0L);
    caller.post(ALERTS + id + "/read/", "");
    caller.product().fill();
    assertThat(caller.get(ALERTS + id + "/").json()).containsEntry("statusValue", 0L);
    assertThat(caller.post(ALERTS + "no/read/", "").status()).isEqualTo(404);
  }

  @Test
  void feedback_hasAPathWithoutSlash() {
    String id = caller.post(ACTIVITIES, "{\"limit\":1}").ids().get(0);

    assertThat(caller.post(ACTIVITIES + id + "/feedback", "{\"feedbackValue\":\"0\"}").status()).isEqualTo(200);
    assertThat(caller.post(ACTIVITIES + id + "/feedback/", "{\"feedbackValue\":\"0\"}").status()).isEqualTo(404);
    assertThat(caller.post(ACTIVITIES + id + "/feedback", "{}").status()).isEqualTo(400);
    assertThat(caller.get(ACTIVITIES + id + "/").json()).containsEntry("_id", id);
  }

  @Test
  void entities_areNamedByTheirKey() {
    String pk = pk("{\"id\":\"00000000-0000-4000-8000-000000000005\",\"saas\":11161,\"inst\":0}");

    assertThat(caller.get("/api/v1/entities/" + pk + "/").json()).containsEntry("displayName", "User 5");
    assertThat(caller.get("/api/v1/entities/" + pk + "/retrieve_tree/").json()).containsKey("children");
    assertThat(caller.get("/api/v1/entities/" + pk("{\"id\":\"no\",\"inst\":0}") + "/").status()).isEqualTo(404);
    assertThat(caller.get("/api/v1/entities/%2A/").status()).isEqualTo(400);
  }

  @Test
  void subnets_areMadeReplacedAndDeleted() {
    Reply made = caller.post("/api/v1/subnet/create_rule/",
        "{\"name\":\"lab\",\"category\":1,\"subnets\":[\"197.198.192.20/16\",\"2001:db8::/32\"],\"tags\":[\"t\"],"
            + "\"organization\":\"L\",\"overrideOrganization\":true}");
    String id = String.valueOf(Json.parse(made.body()));
    assertThat(one(id)).containsEntry("organization", "L").containsEntry("subnets", List.of(
        Map.of("address", "0000:0000:0000:0000:0000:ffff:c5c6:c014", "mask", 112L, "originalString", "197.198.192.20/16"),
        Map.of("address", "2001:0db8:0000:0000:0000:0000:0000:0000", "mask", 32L, "originalString", "2001:db8::/32")));

    assertThat(caller.post("/api/v1/subnet/" + id + "/update_rule/", "{\"name\":\"lab\",\"category\":6,\"subnets\":[\"10.0.0.0/8\"]}").status()).isEqualTo(200);
    assertThat(one(id)).containsEntry("category", 6L).containsEntry("tags", List.of()).containsEntry("organization", null);

    assertThat(caller.post("/api/v1/subnet/create_rule/", "{\"name\":\"lab\",\"category\":1,\"subnets\":[\"10.0.0.0/8\"]}").status()).isEqualTo(400);
    assertThat(caller.post("/api/v1/subnet/create_rule/", "{\"name\":\"x\",\"category\":1,\"subnets\":[\"10.0.0.0/33\"]}").status()).isEqualTo(400);
    assertThat(caller.delete("/api/v1/subnet/" + id + "/").status()).isEqualTo(200);
    assertThat(caller.delete("/api/v1/subnet/" + id + "/").status()).isEqualTo(404);
    assertThat(caller.delete("/api/v1/subnet/" + TenantData.id(7, 2) + "/").status()).as("built in").isEqualTo(400);
  }

  @Test
  void log_isWrittenWholeOrInBlocks_withoutAToken() {
    String first = target("a.log");
    assertThat(caller.send("PUT", first, "one", "", "x-ms-blob-type", "BlockBlob").status()).isEqualTo(201);
    assertThat(done(first, "small").status()).isEqualTo(200);

    String second = target("b.log");
    assertThat(caller.send("PUT", second + "&comp=block&blockid=MQ%3D%3D", "one ", "").status()).isEqualTo(201);
    assertThat(caller.send("PUT", second + "&comp=block&blockid=Mg%3D%3D", "two", "").status()).isEqualTo(201);
    assertThat(done(second, "early").status()).as("before it is committed").isEqualTo(400);
    String list = "<BlockList><Latest>MQ==</Latest><Latest>Mg==</Latest></BlockList>";
    assertThat(caller.send("PUT", second + "&comp=blocklist", list, "").status()).isEqualTo(201);
    assertThat(done(second, "large").status()).isEqualTo(200);

    assertThat(caller.product().logs()).containsOnlyKeys("small", "large").containsEntry("large", "one two".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void log_isNotTaken_unlessItWasWrittenToAnAddressOfOurs() {
    String address = target("a.log");

    assertThat(caller.send("PUT", address, "one", caller.mighty(), "x-ms-blob-type", "BlockBlob").status()).as("with a token").isEqualTo(403);
    assertThat(done(address, "nothing written").status()).isEqualTo(400);
    assertThat(done("https://elsewhere.example/logs?sig=x", "stranger").status()).isEqualTo(400);
    assertThat(caller.send("PUT", address, "one", "", "x-ms-blob-type", "BlockBlob").status()).isEqualTo(201);
    assertThat(done(address, "x").status()).isEqualTo(200);
    assertThat(done(address, "again").status()).isEqualTo(400);
    assertThat(caller.get("/api/v1/discovery/upload_url/?filename=a.log").status()).isEqualTo(400);
  }

  @Test
  void discovery_tellsReportsCategoriesAndScripts() {
    List<Map<String, Object>> streams = CasCaller.objects(Json.parse(caller.get("/api/discovery/streams/").body()));
    assertThat(streams).extracting(stream -> stream.get("displayName")).contains("Global View");

    String path = "/api/v1/discovery/discovered_apps/categories/";
    String body = "{\"streamId\":\"" + streams.get(0).get("_id") + "\",\"timeFrame\":30,\"skip\":1,\"limit\":1}";
    assertThat(Json.parse(caller.post(path, body).body())).isEqualTo(List.of(Map.of("id", "SAASDB_CATEGORY_COLLABORATION", "total", 9L)));
    assertThat(caller.post(path, "{\"timeFrame\":30}").status()).isEqualTo(404);

    Reply script = caller.get("/api/discovery_block_scripts/?format=108&type=banned");
    assertThat(script.response().headers().firstValue("Content-Type")).contains("text/plain");
    assertThat(script.body()).contains("block ");
    assertThat(caller.get("/api/discovery_block_scripts/?format=1&type=banned").status()).isEqualTo(400);
  }

  private Map<String, Object> one(String subnet) {
    return caller.post("/api/v1/subnet/", "{}").data().stream().filter(one -> subnet.equals(one.get("_id"))).findFirst().orElseThrow();
  }

  private String target(String name) {
    return String.valueOf(caller.get("/api/v1/discovery/upload_url/?filename=" + name + "&source=PALO_ALTO").member("url"));
  }

  private Reply done(String address, String name) {
    return caller.post("/api/v1/discovery/done_upload/",
        "{\"uploadUrl\":\"" + address + "\",\"inputStreamName\":\"" + name + "\",\"uploadAsSnapshot\":false}");
  }

  private static String pk(String json) { return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)).replace("=", "%3D"); }
}
