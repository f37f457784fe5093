package io.github.connectedsecurity.emulator.internal.sentinel;

import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.SI;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.code;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.items;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.json;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.objects;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.properties;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentinel's incidents are the tenant's: what is written here is seen there, and the other way round. */
class IncidentsTest {
  private static final String V = "?api-version=2024-03-01";
  private static final String PREVIEW = "?api-version=2024-01-01-preview";
  private static final String NEW = "/incidents/11111111-2222-4333-8444-555555555555";
  private static final String BODY = "{\"properties\":{\"title\":\"Odd archive\",\"severity\":\"High\",\"status\":\"New\"}}";

  private final SentinelCloud cloud = new SentinelCloud();

  @Test
  void list_isTheTenants_newestFirst_inPages() {
    List<String> names = new ArrayList<>();
    List<String> times = new ArrayList<>();
    String next = SI + "incidents" + V;
    while (!next.isEmpty()) {
      Answer page = cloud.get(next);
      items(page).forEach(one -> {
        names.add(String.valueOf(one.get("name")));
        times.add(String.valueOf(properties(one).get("createdTimeUtc")));
      });
      next = json(page).get("nextLink") instanceof String link ? link : "";
    }
    assertThat(names).hasSize(cloud.state.incidents().size()).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    assertThat(times.get(0)).isGreaterThan(times.get(times.size() - 1));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "$filter|properties/status eq 'New' and properties/severity eq 'High'|200",
      "$filter|properties/createdTimeUtc ge 2026-01-01T00:00:00Z|200",
      "$filter|contains(properties/title,'payslip')|200",
      "$filter|properties/labels/any(l:l/labelName eq 'Legal')|200",
      "$orderby|properties/lastModifiedTimeUtc asc|200",
      "$top|3|200",
      "$filter|properties/colour eq 'red'|400 BadRequest",
      "$filter|properties/status eq|400 BadRequest",
      "$orderby|properties/labels|400 BadRequest",
      "$top|1001|400 BadRequest",
      "$top|many|400 BadRequest",
      "$skip|5|400 BadRequest",
      "$skipToken|invented|400 BadRequest"})
  void listOptions_areTakenOrRefused(String option, String value, String expected) {
    Answer answer = cloud.get(SI + "incidents" + V + "&" + option + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    assertThat(code(answer)).isEqualTo(expected);
    if (answer.status() == 200) {
      assertThat(items(answer)).isNotEmpty().hasSizeLessThan(60);
    }
  }

  @Test
  void update_isReadBackFromTheTenant_andNeedsTheTagLastRead() {
    Map<String, Object> story = story();
    String path = SI + "incidents/" + story.get("name") + V;
    Map<String, Object> changed = new LinkedHashMap<>(properties(story));
    changed.put("status", "Closed");
    changed.put("classification", "TruePositive");
    changed.put("classificationReason", "SuspiciousActivity");
    changed.put("classificationComment", "Contained");
    changed.put("labels", List.of(Map.of("labelName", "Exercise")));
    changed.put("owner", Map.of("userPrincipalName", "olga.kovacs@larkspur.example", "assignedTo", "Olga Kovacs"));
    assertThat(code(cloud.put(path, Json.write(Map.of("properties", changed))))).isEqualTo("409 Conflict");
    Answer done = cloud.put(path, Json.write(Map.of("properties", changed, "etag", story.get("etag"))));
    assertThat(code(done)).isEqualTo("200");
    assertThat(properties(json(done))).containsEntry("status", "Closed").containsEntry("classificationComment", "Contained");
    Map<String, Object> tenants = cloud.state.incidents().find(String.valueOf(properties(story).get("providerIncidentId"))).orElseThrow();
    assertThat(tenants).containsEntry("status", "resolved").containsEntry("classification", "truePositive").containsEntry("customTags", List.of("Exercise"))
        .containsEntry("assignedTo", "olga.kovacs@larkspur.example").containsEntry("lastModifiedBy", "Contributor");
    assertThat(Trees.object(properties(json(cloud.get(path))).get("owner"))).containsEntry("assignedTo", "Olga Kovacs");
    assertThat(code(cloud.put(path, Json.write(Map.of("properties", changed, "etag", story.get("etag")))))).isEqualTo("409 Conflict");
    String fresh = String.valueOf(json(cloud.get(path)).get("etag"));
    assertThat(code(cloud.callWith(Map.of("if-match", "\"other\""), "PUT", path, Json.write(Map.of("properties", changed)))))
        .isEqualTo("412 PreconditionFailed");
    assertThat(code(cloud.callWith(Map.of("if-match", fresh), "PUT", path, Json.write(Map.of("properties", changed))))).isEqualTo("200");
  }

  @Test
  void changeInAnotherProduct_isSeen_andMakesTheTagStale() {
    Map<String, Object> story = story();
    String id = String.valueOf(properties(story).get("providerIncidentId"));
    Map<String, Object> changed = new LinkedHashMap<>(cloud.state.incidents().find(id).orElseThrow());
    changed.put("status", "resolved");
    changed.put("classification", "falsePositive");
    changed.put("lastUpdateDateTime", "2026-11-24T12:00:01Z");
    cloud.state.incidents().put(changed);
    Map<String, Object> seen = json(cloud.get(SI + "incidents/" + story.get("name") + V));
    assertThat(properties(seen)).containsEntry("status", "Closed").containsEntry("classification", "FalsePositive");
    assertThat(seen.get("etag")).isNotEqualTo(story.get("etag"));
  }

  @Test
  void putOfAnUnknownName_makesOne_thatTheTenantHas_untilItIsDeleted() {
    Answer made = cloud.put(SI + NEW.substring(1) + V, BODY);
    assertThat(code(made)).isEqualTo("201");
    assertThat(json(made)).containsEntry("name", NEW.substring(11)).containsKey("etag");
    String number = String.valueOf(properties(json(made)).get("providerIncidentId"));
    assertThat(cloud.state.incidents().find(number).orElseThrow()).containsEntry("displayName", "Odd archive").containsEntry("status", "active");
    assertThat(code(cloud.delete(SI + NEW.substring(1) + V))).isEqualTo("200");
    assertThat(code(cloud.delete(SI + NEW.substring(1) + V))).isEqualTo("204");
    assertThat(cloud.state.incidents().find(number)).isEmpty();
    assertThat(code(cloud.get(SI + NEW.substring(1) + V))).isEqualTo("404 ResourceNotFound");
  }

  @Test
  void omittedMembers_areCleared() {
    Map<String, Object> story = story();
    String path = SI + "incidents/" + story.get("name") + V;
    Map<String, Object> few = Map.of("title", "T", "severity", "Low", "status", "Active");
    Map<String, Object> after = properties(json(cloud.put(path, Json.write(Map.of("properties", few, "etag", story.get("etag"))))));
    assertThat(after).doesNotContainKey("description").containsEntry("labels", List.of());
    assertThat(Trees.object(after.get("owner")).get("userPrincipalName")).isNull();
  }

  @Test
  void alertsAndEntities_mirrorTheEvidence() {
    String incident = SI + "incidents/" + story().get("name");
    List<Map<String, Object>> alerts = items(cloud.post(incident + "/alerts" + V, ""));
    assertThat(alerts).hasSizeGreaterThan(5).allSatisfy(one -> assertThat(one).containsEntry("kind", "SecurityAlert"));
    Map<String, Object> answer = json(cloud.post(incident + "/entities" + V, ""));
    List<Map<String, Object>> entities = objects(answer.get("entities"));
    assertThat(entities).anySatisfy(one -> assertThat(properties(one)).containsEntry("address", "203.0.113.77"));
    assertThat(entities.stream().map(one -> one.get("kind"))).contains("Account", "Host", "File", "Url", "Process", "MailMessage");
    assertThat(objects(answer.get("metaData")).stream().mapToInt(one -> ((Number) one.getOrDefault("count", 0)).intValue()).sum()).isEqualTo(entities.size());
    Map<String, Object> ip = entities.stream().filter(one -> "203.0.113.77".equals(properties(one).get("address"))).findFirst().orElseThrow();
    String entity = SI + "entities/" + ip.get("name");
    assertThat(properties(json(cloud.get(entity + PREVIEW)))).containsEntry("address", "203.0.113.77");
    assertThat(items(cloud.get(entity + "/relations" + PREVIEW))).isNotEmpty();
    assertThat(code(cloud.get(entity + "/queries" + PREVIEW))).isEqualTo("400 BadRequest");
    assertThat(items(cloud.get(entity + "/queries" + PREVIEW + "&kind=Insight"))).hasSize(1);
    String span = "{\"startTime\":\"2026-10-01T00:00:00Z\",\"endTime\":\"2026-12-01T00:00:00Z\"}";
    assertThat(items(cloud.post(entity + "/getTimeline" + PREVIEW, span))).isNotEmpty();
    assertThat(code(cloud.post(entity + "/getTimeline" + PREVIEW, "{}"))).isEqualTo("400 InvalidRequest");
    assertThat(items(cloud.post(entity + "/getInsights" + PREVIEW, span))).hasSize(1);
    String expand = "{\"expansionId\":\"" + Etags.uuid("expansion") + "\"}";
    assertThat(objects(Trees.object(json(cloud.post(entity + "/expand" + PREVIEW, expand)).get("value")).get("entities"))).isNotEmpty();
    assertThat(code(cloud.post(SI + "entities/" + Etags.uuid("nobody") + "/expand" + PREVIEW, expand))).isEqualTo("404 ResourceNotFound");
  }

  @Test
  void entities_leadToEachOther_andPreviewsTellMore() {
    Map<String, Object> stable = entity("Unusual programming", "IoTDevice", V);
    Map<String, Object> device = entity("Unusual programming", "IoTDevice", PREVIEW);
    assertThat(stable).containsEntry("vendor", "Sample Controls").doesNotContainKey("purdueLayer");
    assertThat(device).containsEntry("importance", "High").containsEntry("purdueLayer", "BasicControl");
    assertThat(properties(json(cloud.get(String.valueOf(device.get("iotHubEntityId")) + PREVIEW)))).containsEntry("friendlyName", "plant-hub");

    assertThat(entity("Phishing campaign", "MailCluster", V)).containsEntry("clusterSourceType", "Similarity").containsEntry("threats", List.of("Phish"));
    Map<String, Object> value = entities(story(), V).filter(one -> "RegistryValue".equals(one.get("kind"))).findFirst().orElseThrow();
    assertThat(entities(story(), V)).anySatisfy(one -> assertThat(one).containsEntry("kind", "RegistryKey").containsEntry("name",
        properties(value).get("keyEntityId")));
  }

  private Map<String, Object> entity(String title, String kind, String version) {
    Map<String, Object> incident = items(cloud.get(SI + "incidents" + V + "&$filter=startswith(properties/title,'" + title.replace(" ", "%20") + "')")).get(0);
    return properties(entities(incident, version).filter(one -> kind.equals(one.get("kind"))).findFirst().orElseThrow());
  }

  private Stream<Map<String, Object>> entities(Map<String, Object> incident, String version) {
    return objects(json(cloud.post(SI + "incidents/" + incident.get("name") + "/entities" + version, "")).get("entities")).stream();
  }

  @Test
  void comments_areTheTenants() {
    Map<String, Object> story = story();
    String id = String.valueOf(properties(story).get("providerIncidentId"));
    String comments = SI + "incidents/" + story.get("name") + "/comments";
    int before = items(cloud.get(comments + V)).size();
    Answer made = cloud.put(comments + "/c1" + V, "{\"properties\":{\"message\":\"Looked at it.\"}}");
    assertThat(code(made)).isEqualTo("201");
    assertThat(objects(cloud.state.incidents().find(id).orElseThrow().get("comments"))).hasSize(before + 1)
        .last().satisfies(one -> assertThat(one).containsEntry("comment", "Looked at it.").containsOnlyKeys("comment", "createdByDisplayName",
            "createdDateTime"));
    assertThat(code(cloud.put(comments + "/C1" + V, "{\"properties\":{\"message\":\"Again.\"}}"))).isEqualTo("200");
    assertThat(properties(json(cloud.get(comments + "/c1" + V)))).containsEntry("message", "Again.");
    assertThat(items(cloud.get(comments + V + "&$filter=properties/message%20eq%20'Again.'"))).hasSize(1);
    assertThat(code(cloud.put(comments + "/c1" + V, "{\"etag\":\"old\",\"properties\":{\"message\":\"x\"}}"))).isEqualTo("409 Conflict");
    assertThat(code(cloud.put(comments + "/c2" + V, "{\"properties\":{\"message\":\"" + "x".repeat(30_001) + "\"}}"))).isEqualTo("400 InvalidRequest");
    assertThat(code(cloud.delete(comments + "/c1" + V))).isEqualTo("200");
    assertThat(items(cloud.get(comments + V))).hasSize(before);
    for (int i = before; i < 100; i++) {
      assertThat(cloud.put(comments + "/n" + i + V, "{\"properties\":{\"message\":\"" + i + "\"}}").status()).isEqualTo(201);
    }
    assertThat(code(cloud.put(comments + "/last" + V, "{\"properties\":{\"message\":\"x\"}}"))).isEqualTo("400 BadRequest");
  }

  @Test
  void relations_moveAlerts_andAddBookmarks() {
    Map<String, Object> story = story();
    String bookmark = String.valueOf(items(cloud.get(SI + "bookmarks" + V)).get(0).get("id"));
    String relations = SI + "incidents/" + story.get("name") + "/relations";
    int before = items(cloud.get(relations + V)).size();
    assertThat(code(cloud.put(relations + "/b" + V, related(bookmark)))).isEqualTo("201");
    assertThat(items(cloud.get(relations + V))).hasSize(before + 1);
    assertThat(items(cloud.post(SI + "incidents/" + story.get("name") + "/bookmarks" + V, ""))).hasSize(1);
    assertThat(Trees.object(properties(story()).get("additionalData"))).containsEntry("bookmarksCount", 1L);
    assertThat(code(cloud.put(relations + "/x" + V, related(bookmark + "0")))).isEqualTo("404 NotFound");
    assertThat(code(cloud.put(relations + "/x" + V, related("nothing")))).isEqualTo("400 InvalidRequest");
    String alert = String.valueOf(items(cloud.post(SI + "incidents/" + story.get("name") + "/alerts" + V, "")).get(0).get("id"));
    assertThat(cloud.put(SI + NEW.substring(1) + V, BODY).status()).isEqualTo(201);
    assertThat(code(cloud.put(SI + NEW.substring(1) + "/relations/a" + V, related(alert)))).isEqualTo("201");
    assertThat(items(cloud.post(SI + NEW.substring(1) + "/alerts" + V, ""))).hasSize(1);
    assertThat(items(cloud.get(relations + V))).hasSize(before);
  }

  @Test
  void tasks_playbooks_andTeams() {
    String incident = SI + "incidents/" + story().get("name");
    assertThat(code(cloud.put(incident + "/tasks/t1" + V, "{\"properties\":{\"title\":\"Call her\",\"status\":\"New\"}}"))).isEqualTo("201");
    assertThat(code(cloud.put(incident + "/tasks/t1" + V, "{\"properties\":{\"title\":\"Call her\",\"status\":\"Done\"}}"))).isEqualTo("400 InvalidRequest");
    assertThat(items(cloud.get(incident + "/tasks" + V))).hasSize(1);
    assertThat(code(cloud.get(SI + "incidents/nobody/tasks" + V))).isEqualTo("404 ResourceNotFound");
    String playbook = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Logic/workflows/w";
    assertThat(code(cloud.post(incident + "/runPlaybook" + V, "{\"logicAppsResourceId\":\"" + playbook + "\"}"))).isEqualTo("204");
    assertThat(code(cloud.post(incident + "/runPlaybook" + V, "{\"logicAppResourceId\":\"" + playbook + "\"}"))).isEqualTo("400 InvalidRequest");
    assertThat(code(cloud.post(incident + "/createTeam" + V, "{\"teamName\":\"T\"}"))).isEqualTo("400 NoRegisteredProviderFound");
    assertThat(json(cloud.post(incident + "/createTeam" + PREVIEW, "{\"teamName\":\"T\"}"))).containsEntry("name", "T").containsKey("teamId");
  }

  private Map<String, Object> story() {
    return items(cloud.get(SI + "incidents" + V + "&$filter=properties/additionalData/alertsCount%20gt%2015")).get(0);
  }

  private static String related(String id) { return "{\"properties\":{\"relatedResourceId\":\"" + id + "\"}}"; }
}
