package io.github.connectedsecurity.emulator.internal.sentinel;

import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.READER;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.SI;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.WS;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.code;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.items;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.json;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.objects;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.properties;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the provider against the rules of Resource Manager. */
class SentinelProductTest {
  private static final String V = "?api-version=2024-03-01";
  private static final String PREVIEW = "?api-version=2024-01-01-preview";
  private static final String RULE = "{\"kind\":\"Scheduled\",\"properties\":{\"displayName\":\"R\",\"enabled\":true,\"query\":\"Heartbeat\","
      + "\"severity\":\"Low\","
      + "\"queryFrequency\":\"PT1H\",\"queryPeriod\":\"P1DT1H\",\"triggerOperator\":\"GreaterThan\",\"triggerThreshold\":0,\"suppressionDuration\":\"PT1H\","
      + "\"suppressionEnabled\":false}}";
  private static final String LIST = "{\"properties\":{\"displayName\":\"L\",\"provider\":\"Microsoft\",\"itemsSearchKey\":\"Asset\","
      + "\"contentType\":\"text/csv\","
      + "\"rawContent\":\"skipped\\nAsset,Owner\\nfs-01,\\\"Finance, all\\\"\\ndc-01,IT\\n\",\"numberOfLinesToSkip\":1}}";
  private static final String INDICATOR = "{\"kind\":\"indicator\",\"properties\":{\"displayName\":\"D\",\"source\":\"Test\",\"pattern\":\"[url:value = "
      + "'https://x.example']\","
      + "\"patternType\":\"url\",\"confidence\":%s,\"threatIntelligenceTags\":[\"a\"],\"validUntil\":\"2026-12-01T00:00:00Z\"}}";

  private final SentinelCloud cloud = new SentinelCloud();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "GET|{SI}/incidents|400 MissingApiVersionParameter",
      "GET|{SI}/incidents?api-version=latest|400 InvalidApiVersionParameter",
      "GET|{SI}/incidents?api-version=2018-01-01|400 NoRegisteredProviderFound",
      "GET|{SI}/hunts?api-version=2024-03-01|400 NoRegisteredProviderFound",
      "GET|{SI}/dataConnectorDefinitions?api-version=2024-03-01|400 NoRegisteredProviderFound",
      "GET|{SI}/incident?api-version=2024-03-01|404 InvalidResourceType",
      "POST|{SI}/incidents/x/close?api-version=2024-03-01|404 InvalidResourceType",
      "GET|/subscriptions/{S}/resourceGroups/soc/providers/Microsoft.SecurityInsights/incidents?api-version=2024-03-01|404 InvalidResourceType",
      "GET|/subscriptions/{S}/resourceGroups/soc/providers/Contoso.Guard/things?api-version=2024-03-01|404 InvalidResourceNamespace",
      "GET|/subscriptions/00000000-0000-4000-8000-000000000000/providers/Microsoft.OperationalInsights/workspaces?api-version=2023-09-01|404 "
          + "SubscriptionNotFound",
      "GET|/subscriptions/{S}/resourceGroups/nowhere/providers/Microsoft.OperationalInsights/workspaces?api-version=2023-09-01|404 ResourceGroupNotFound",
      "GET|/subscriptions/{S}/resourceGroups/soc/providers/Microsoft.OperationalInsights/workspaces/w9/"
          + "providers/Microsoft.SecurityInsights/incidents?api-version=2024-03-01|404 ResourceNotFound",
      "PUT|{SI}/incidents?api-version=2024-03-01|405 MethodNotAllowed",
      "PATCH|{SI}/incidents/x?api-version=2024-03-01|405 MethodNotAllowed",
      "PUT|{SI}/alertRuleTemplates/x?api-version=2024-03-01|405 MethodNotAllowed",
      "POST|{SI}/incidents?api-version=2024-03-01|405 MethodNotAllowed",
      "GET|{SI}/alertRules/x?api-version=2024-03-01|404 ResourceNotFound",
      "GET|{SI}/alertRules/x/actions?api-version=2024-03-01|404 ResourceNotFound",
      "GET|{SI}/watchlists/x/watchlistItems?api-version=2024-03-01|404 ResourceNotFound"})
  void requests_areRefused_asResourceManagerDoes(String verb, String path, String expected) {
    String whole = path.replace("{SI}/", SI).replace("{S}", "20ff7fc3-e762-44dd-bd96-b71116dcdc23");
    Answer answer = cloud.call(SentinelCloud.CONTRIBUTOR, verb, whole, verb.equals("GET") ? "" : "{}");
    assertThat(code(answer)).isEqualTo(expected);
    assertThat(answer.headers()).containsKeys("x-ms-request-id", "x-ms-correlation-request-id");
  }

  @Test
  void tokens_andRoles_areHeldAgainstTheOperation() {
    String rules = SI + "alertRules" + V;
    assertThat(code(cloud.send("", "GET", rules, "", Map.of()))).isEqualTo("401 InvalidAuthenticationToken");
    assertThat(cloud.call(READER, "GET", rules, "").status()).isEqualTo(200);
    Answer refused = cloud.call(READER, "PUT", SI + "alertRules/r1" + V, "no body");
    assertThat(code(refused)).isEqualTo("403 AuthorizationFailed");
    assertThat(String.valueOf(Trees.object(json(refused).get("error")).get("message"))).contains("'Reader'", "Microsoft.SecurityInsights/alertRules/write", WS);
    AppRegistration responder = AppRegistration.of("Responder", "Microsoft Sentinel Responder");
    assertThat(cloud.call(responder, "GET", rules, "").status()).isEqualTo(200);
    assertThat(code(cloud.call(responder, "PUT", SI + "alertRules/r1" + V, RULE))).isEqualTo("403 AuthorizationFailed");
    String incident = SI + "incidents/n1" + V;
    assertThat(code(cloud.call(responder, "PUT", incident, "{\"properties\":{\"title\":\"T\",\"severity\":\"Low\",\"status\":\"New\"}}"))).isEqualTo("201");
    assertThat(code(cloud.call(responder, "POST", SI + "incidents/n1/runPlaybook" + V, "{}"))).isEqualTo("403 AuthorizationFailed");
    assertThat(code(cloud.call(AppRegistration.of("Nobody", "SecurityAlert.Read.All"), "GET", rules, ""))).isEqualTo("403 AuthorizationFailed");
    assertThat(code(cloud.call(READER, "POST", WS + "/sharedKeys?api-version=2020-08-01", ""))).isEqualTo("403 AuthorizationFailed");
  }

  @Test
  void everyType_isListed_andItsSamplesAreReadBack() {
    for (SentinelType type : new SentinelTypes().all()) {
      if (!type.can("L") || type.key().contains("/") || !type.namespace().equals(SentinelTypes.INSIGHTS)) {
        continue;
      }
      Answer answer = cloud.get(SI + type.path() + "?api-version=" + type.versions().get(0));
      assertThat(code(answer)).as(type.path()).isEqualTo("200");
      items(answer).stream().limit(3).filter(one -> type.can("G")).forEach(one -> {
        assertThat(one).as(type.path()).containsKeys("id", "name", "type", "properties");
        assertThat(code(cloud.get(one.get("id") + "?api-version=" + type.versions().get(0)))).as(String.valueOf(one.get("id"))).isEqualTo("200");
      });
    }
  }

  @Test
  void rules_areHeldAgainstTheirKind() {
    String rule = SI + "alertRules/r1" + V;
    Answer made = cloud.put(rule, RULE);
    assertThat(code(made)).isEqualTo("201");
    assertThat(properties(json(made))).containsKey("lastModifiedUtc").containsEntry("alertRuleTemplateName", null);
    assertThat(code(cloud.put(rule, RULE))).isEqualTo("200");
    assertThat(code(cloud.put(rule, RULE.replace("{\"kind\"", "{\"etag\":\"\\\"old\\\"\",\"kind\"")))).isEqualTo("409 Conflict");
    Answer wrong = cloud.put(rule, RULE.replace("\"suppressionDuration\":\"PT1H\",", "").replace("Heartbeat", " "));
    assertThat(code(wrong)).isEqualTo("400 InvalidRequest");
    assertThat(objects(Trees.object(json(wrong).get("error")).get("details")).stream().map(one -> one.get("target")))
        .containsExactlyInAnyOrder("properties.suppressionDuration", "properties.query");
    assertThat(code(cloud.put(rule, RULE.replace("P1DT1H", "PT30M")))).isEqualTo("400 BadRequest");
    assertThat(code(cloud.put(rule, RULE.replace("P1DT1H", "P15D")))).isEqualTo("400 BadRequest");
    assertThat(code(cloud.put(rule, RULE.replace("Scheduled", "NRT")))).isEqualTo("400 BadRequest");
    assertThat(code(cloud.put(rule, RULE.replace("Scheduled", "Guess")))).isEqualTo("400 InvalidRequest");
    String action = SI + "alertRules/r1/actions/a1" + V;
    Answer secret = cloud.put(action, "{\"properties\":{\"triggerUri\":\"https://x.example?sig=1\",\"logicAppResourceId\":\"/subscriptions/s/workflows/w1\"}}");
    assertThat(code(secret)).isEqualTo("201");
    assertThat(properties(json(secret))).containsEntry("workflowId", "w1").doesNotContainKey("triggerUri");
    assertThat(code(cloud.delete(rule))).isEqualTo("200");
    assertThat(code(cloud.get(action))).isEqualTo("404 ResourceNotFound");
    assertThat(code(cloud.delete(rule))).isEqualTo("204");
  }

  @Test
  void ruleRun_goesOnWithTheClock() {
    assertThat(cloud.put(SI + "alertRules/r1" + PREVIEW, RULE).status()).isEqualTo(201);
    Answer run = cloud.post(SI + "alertRules/r1/triggerRuleRun" + PREVIEW, "{\"properties\":{\"executionTimeUtc\":\"2026-11-24T11:00:00Z\"}}");
    assertThat(run.status()).isEqualTo(202);
    String place = String.valueOf(run.headers().get("Location"));
    assertThat(place).startsWith("/arm/");
    assertThat(properties(json(cloud.get(place)))).containsEntry("provisioningState", "InProgress");
    cloud.clock.move(Duration.ofSeconds(30));
    assertThat(properties(json(cloud.get(place)))).containsEntry("provisioningState", "Succeeded");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "automationRules|{\"displayName\":\"A\",\"order\":1,\"triggeringLogic\":{\"isEnabled\":true,\"triggersOn\":\"Incidents\","
          + "\"triggersWhen\":\"Created\"},\"actions\":[]}|201",
      "automationRules|{\"displayName\":\"A\",\"order\":0,\"triggeringLogic\":{\"isEnabled\":true,\"triggersOn\":\"Incidents\","
          + "\"triggersWhen\":\"Created\"},\"actions\":[]}|400 InvalidRequest",
      "automationRules|{\"displayName\":\"A\",\"order\":1,\"triggeringLogic\":{\"isEnabled\":true,\"triggersOn\":\"Alerts\","
          + "\"triggersWhen\":\"Updated\"},\"actions\":[]}|400 BadRequest",
      "automationRules|{\"displayName\":\"A\",\"order\":1,\"triggeringLogic\":{\"isEnabled\":true,\"triggersOn\":\"Incidents\","
          + "\"triggersWhen\":\"Created\"},\"actions\":[{\"order\":1,\"actionType\":\"RunPlaybook\"}]}|400 BadRequest",
      "bookmarks|{\"displayName\":\"B\",\"query\":\"Heartbeat\"}|201",
      "bookmarks|{\"displayName\":\"B\"}|400 InvalidRequest",
      "metadata|{\"parentId\":\"/subscriptions/s/x\",\"kind\":\"AnalyticsRule\"}|201",
      "metadata|{\"parentId\":\"x\",\"kind\":\"AnalyticsRule\"}|400 InvalidRequest",
      "hunts|{\"displayName\":\"H\",\"description\":\"D\"}|201",
      "hunts|{\"displayName\":\"H\",\"description\":\"D\",\"status\":\"Done\"}|400 InvalidRequest",
      "onboardingStates|{}|400 InvalidResourceName"})
  void writes_areHeldAgainstTheTable(String type, String properties, String expected) {
    String version = type.equals("hunts") ? PREVIEW : V;
    assertThat(code(cloud.put(SI + type + "/n1" + version, "{\"properties\":" + properties + "}"))).isEqualTo(expected);
    assertThat(code(cloud.put(SI + type + "/n1" + version, "{properties"))).startsWith("400");
  }

  @Test
  void patch_changesMetadataInPart() {
    String path = SI + "metadata/m1" + V;
    assertThat(cloud.put(path, "{\"properties\":{\"parentId\":\"/subscriptions/s/x\",\"kind\":\"AnalyticsRule\",\"version\":\"1.0.0\"}}").status())
        .isEqualTo(201);
    assertThat(code(cloud.call(SentinelCloud.CONTRIBUTOR, "PATCH", path, "{\"properties\":{\"version\":\"2.0.0\"}}"))).isEqualTo("200");
    assertThat(properties(json(cloud.get(path)))).containsEntry("version", "2.0.0").containsEntry("kind", "AnalyticsRule");
    assertThat(items(cloud.get(SI + "metadata" + V + "&$filter=properties/version%20eq%20'2.0.0'"))).hasSize(1);
  }

  @Test
  void watchlist_isUploadedWithTheClock() {
    String list = SI + "watchlists/Assets" + V;
    Answer made = cloud.put(list, LIST);
    assertThat(code(made)).isEqualTo("201");
    assertThat(properties(json(made))).containsEntry("uploadStatus", "New").doesNotContainKey("rawContent");
    assertThat(code(cloud.delete(list))).isEqualTo("409 Conflict");
    assertThat(items(cloud.get(SI + "watchlists/Assets/watchlistItems" + V))).isEmpty();
    cloud.clock.move(Duration.ofSeconds(2));
    assertThat(properties(json(cloud.get(list)))).containsEntry("uploadStatus", "InProgress");
    cloud.clock.move(Duration.ofSeconds(2));
    assertThat(properties(json(cloud.get(list)))).containsEntry("uploadStatus", "Complete");
    List<Map<String, Object>> items = items(cloud.get(SI + "watchlists/Assets/watchlistItems" + V));
    assertThat(items).hasSize(2);
    assertThat(items.stream().map(one -> Trees.object(properties(one).get("itemsKeyValue")).get("Owner"))).contains("Finance, all");
    assertThat(code(cloud.put(SI + "watchlists/Assets/watchlistItems/i1" + V, "{\"properties\":{\"itemsKeyValue\":{\"Asset\":\"kv\"}}}"))).isEqualTo("201");
    assertThat(code(cloud.put(SI + "watchlists/Assets/watchlistItems/i2" + V, "{\"properties\":{\"itemsKeyValue\":{\"Owner\":\"x\"}}}")))
        .isEqualTo("400 BadRequest");
    assertThat(code(cloud.put(SI + "watchlists/Other" + V, LIST.replace("Asset,", "Thing,")))).isEqualTo("400 BadRequest");
    assertThat(code(cloud.put(SI + "watchlists/Other" + V, LIST.replace("text/csv", "text/tsv")))).isEqualTo("400 BadRequest");
    assertThat(code(cloud.delete(list))).isEqualTo("200");
    assertThat(code(cloud.get(list))).isEqualTo("404 ResourceNotFound");
  }

  @Test
  void fileImport_isDeletedWithTheClock() {
    String imported = SI + "fileImports/i?api-version=2024-01-01-preview";
    assertThat(code(cloud.delete(imported))).isEqualTo("204");
    cloud.put(imported, "{\"properties\":{\"importFile\":{\"fileName\":\"a.json\",\"fileFormat\":\"JSON\"},\"contentType\":\"StixIndicator\","
        + "\"ingestionMode\":\"IngestAnyValidRecords\",\"source\":\"Partner\"}}");
    Answer deleted = cloud.delete(imported);
    assertThat(deleted.status()).isEqualTo(202);
    assertThat(code(cloud.get(header(deleted, "Location")))).isEqualTo("202");
    cloud.clock.move(Duration.ofSeconds(3));
    assertThat(code(cloud.get(header(deleted, "Location")))).isEqualTo("204");
    assertThat(code(cloud.get(imported))).isEqualTo("404 ResourceNotFound");
  }

  @Test
  void newerWatchlistVersion_tellsWhereToWait() {
    String list = SI + "watchlists/Assets?api-version=2025-06-01";
    String place = header(cloud.put(list, LIST), "Azure-AsyncOperation");
    assertThat(json(cloud.get(place))).containsEntry("status", "InProgress");
    cloud.clock.move(Duration.ofSeconds(3));
    assertThat(json(cloud.get(place))).containsEntry("status", "Succeeded");
    Answer deleted = cloud.delete(list);
    assertThat(deleted.status()).isEqualTo(202);
    assertThat(code(cloud.get(list))).isEqualTo("200");
    cloud.clock.move(Duration.ofSeconds(3));
    assertThat(code(cloud.get(list))).isEqualTo("404 ResourceNotFound");
    assertThat(json(cloud.get(header(deleted, "Azure-AsyncOperation")))).containsEntry("status", "Succeeded");
  }

  @Test
  void indicators_areMade_found_tagged_andCounted() {
    String main = SI + "threatIntelligence/main/";
    Answer made = cloud.post(main + "createIndicator" + V, INDICATOR.formatted(78));
    assertThat(code(made)).isEqualTo("201");
    String name = String.valueOf(json(made).get("name"));
    assertThat(properties(json(made))).containsKeys("externalId", "parsedPattern", "created", "lastUpdatedTimeUtc");
    assertThat(code(cloud.post(main + "createIndicator" + V, INDICATOR.formatted(101)))).isEqualTo("400 InvalidRequest");
    assertThat(code(cloud.post(main + "createIndicator" + V, INDICATOR.formatted(1).replace("[url:", "url:")))).isEqualTo("400 BadRequest");
    Answer first = cloud.post(main + "queryIndicators" + V, "{\"pageSize\":1,\"minConfidence\":50}");
    assertThat(items(first)).hasSize(1);
    String token = String.valueOf(json(first).get("nextLink")).replaceFirst(".*skipToken=", "");
    assertThat(items(cloud.post(main + "queryIndicators" + V, "{\"pageSize\":1,\"minConfidence\":50,\"skipToken\":\"" + token + "\"}")))
        .isNotEqualTo(items(first));
    assertThat(items(cloud.post(main + "queryIndicators" + V, "{\"sources\":[\"Test\"],\"minValidUntil\":\"2026-11-30T00:00:00Z\"}"))).hasSize(1);
    assertThat(items(cloud.post(main + "queryIndicators" + V, "{\"sources\":[\"Test\"],\"keywords\":[\"nothing\"]}"))).isEmpty();
    assertThat(code(cloud.post(main + "queryIndicators" + V, "{\"minConfidence\":\"high\"}"))).isEqualTo("400 InvalidRequest");
    assertThat(code(cloud.post(main + "indicators/" + name + "/appendTags" + V, "{\"threatIntelligenceTags\":[\"b\"]}"))).isEqualTo("200");
    assertThat(properties(json(cloud.get(main + "indicators/" + name + V)))).containsEntry("threatIntelligenceTags", List.of("a", "b"));
    Answer replaced = cloud.post(main + "indicators/" + name + "/replaceTags" + V, INDICATOR.formatted(1).replace("\"a\"", "\"c\""));
    assertThat(properties(json(replaced))).containsEntry("threatIntelligenceTags", List.of("c")).containsEntry("confidence", 78L);
    List<Map<String, Object>> metrics = items(cloud.get(main + "metrics" + V));
    assertThat(objects(properties(metrics.get(0)).get("sourceMetrics"))).contains(Map.of("metricName", "Test", "metricValue", 1L));
    assertThat(code(cloud.delete(main + "indicators/" + name + V))).isEqualTo("200");
    assertThat(code(cloud.post(main + "indicators/" + name + "/appendTags" + V, "{\"threatIntelligenceTags\":[]}"))).isEqualTo("404 ResourceNotFound");
    String query = "{\"condition\":{\"stixObjectType\":\"indicator\",\"clauses\":[{\"field\":\"confidence\",\"operator\":\"GreaterThan\","
        + "\"values\":[\"82\"]}]}}";
    assertThat(items(cloud.post(main + "query" + PREVIEW, query))).hasSize(2).allSatisfy(one -> assertThat(one).containsEntry("kind", "Indicator"));
    assertThat(json(cloud.post(main + "count" + PREVIEW, query))).containsEntry("count", 2L);
    assertThat(code(cloud.post(main + "query" + PREVIEW, query.replace("GreaterThan", "Around")))).isEqualTo("400 BadRequest");
  }

  @Test
  void savedSearch_isReplacedOnlyWithItsTag_orAStar() {
    String path = WS + "/savedSearches/s1?api-version=2020-08-01";
    String body = "{%s\"properties\":{\"category\":\"Hunting Queries\",\"displayName\":\"S\",\"query\":\"Heartbeat\"}}";
    assertThat(code(cloud.put(path, body.formatted("")))).isEqualTo("200");
    assertThat(code(cloud.put(path, body.formatted("")))).isEqualTo("409 Conflict");
    assertThat(code(cloud.put(path, body.formatted("\"etag\":\"*\",")))).isEqualTo("200");
    assertThat(code(cloud.put(path, body.formatted("\"etag\":\"" + String.valueOf(json(cloud.get(path)).get("etag")).replace("\"", "\\\"") + "\","))))
        .isEqualTo("200");
    assertThat(items(cloud.get(WS + "/savedSearches?api-version=2020-08-01"))).hasSize(2);
    assertThat(code(cloud.delete(path))).isEqualTo("200");
  }

  @Test
  void tables_takeTheirTime() {
    String path = WS + "/tables/Mine_CL?api-version=2022-10-01";
    String body = "{\"properties\":{\"retentionInDays\":45,\"totalRetentionInDays\":70,\"schema\":{\"name\":\"Mine_CL\","
        + "\"columns\":[{\"name\":\"TimeGenerated\",\"type\":\"dateTime\"}]}}}";
    Answer made = cloud.put(path, body);
    assertThat(made.status()).isEqualTo(202);
    assertThat(code(cloud.put(path, body))).isEqualTo("409 Conflict");
    cloud.clock.move(Duration.ofSeconds(5));
    assertThat(json(cloud.get(header(made, "Azure-AsyncOperation")))).containsEntry("status", "Succeeded");
    assertThat(properties(json(cloud.get(path)))).containsEntry("provisioningState", "Succeeded").containsEntry("archiveRetentionInDays", 25L);
    assertThat(code(cloud.put(path.replace("Mine_CL", "Mine"), body.replace("Mine_CL", "Mine")))).isEqualTo("400 InvalidParameter");
    assertThat(code(cloud.put(path.replace("Mine_CL", "Two_CL"), body.replace("Mine_CL", "Two_CL").replace("TimeGenerated", "Time"))))
        .isEqualTo("400 InvalidParameter");
    assertThat(code(cloud.delete(path.replace("Mine_CL", "Heartbeat")))).isEqualTo("400 BadRequest");
    assertThat(cloud.delete(path).status()).isEqualTo(202);
    cloud.clock.move(Duration.ofSeconds(5));
    assertThat(code(cloud.get(path))).isEqualTo("404 ResourceNotFound");
  }

  @Test
  void workspace_isMade_onboarded_andDeleted() {
    String path = SampleWorkspace.GROUP + "/providers/Microsoft.OperationalInsights/workspaces/second";
    String version = "?api-version=2023-09-01";
    assertThat(code(cloud.put(path + version, "{}"))).isEqualTo("400 InvalidRequest");
    Answer made = cloud.put(path + version, "{\"location\":\"westeurope\"}");
    assertThat(made.status()).isEqualTo(201);
    assertThat(properties(json(made))).containsEntry("provisioningState", "Creating").containsKey("customerId");
    cloud.clock.move(Duration.ofSeconds(5));
    String sentinel = path + "/providers/Microsoft.SecurityInsights/";
    assertThat(code(cloud.get(sentinel + "bookmarks" + V))).isEqualTo("400 BadRequest");
    assertThat(code(cloud.put(sentinel + "onboardingStates/default" + V, "{\"properties\":{}}"))).isEqualTo("201");
    assertThat(items(cloud.get(sentinel + "bookmarks" + V))).isEmpty();
    assertThat(cloud.delete(path + version).status()).isEqualTo(202);
    cloud.clock.move(Duration.ofSeconds(5));
    assertThat(code(cloud.get(path + version))).isEqualTo("404 ResourceNotFound");
    assertThat(items(cloud.get(SampleWorkspace.GROUP + "/providers/Microsoft.OperationalInsights/deletedWorkspaces" + version))).hasSize(1);
  }

  @Test
  void workspace_tellsItsKeys_schema_andUsage_andPurges() {
    String version = "?api-version=2020-08-01";
    Map<String, Object> keys = json(cloud.post(WS + "/sharedKeys" + version, ""));
    assertThat(keys).containsOnlyKeys("primarySharedKey", "secondarySharedKey");
    assertThat(json(cloud.post(WS + "/regenerateSharedKey" + version, ""))).isNotEqualTo(keys);
    assertThat(json(cloud.post(WS + "/sharedKeys" + version, ""))).isNotEqualTo(keys);
    assertThat(json(cloud.get(WS + "?api-version=2023-09-01"))).doesNotContainKey("keys");
    assertThat(items(cloud.post(WS + "/schema" + version, ""))).isNotEmpty();
    assertThat(items(cloud.get(WS + "/usages" + version))).hasSize(1);
    String purge = "{\"table\":\"%s\",\"filters\":[{\"column\":\"TimeGenerated\",\"operator\":\"<\",\"value\":\"2026-01-01\"}]}";
    Answer begun = cloud.post(WS + "/purge" + version, purge.formatted("Heartbeat"));
    assertThat(begun.status()).isEqualTo(202);
    assertThat(json(cloud.get(header(begun, "x-ms-status-location")))).containsEntry("status", "pending");
    cloud.clock.move(Duration.ofHours(1));
    assertThat(json(cloud.get(header(begun, "x-ms-status-location")))).containsEntry("status", "completed");
    assertThat(code(cloud.post(WS + "/purge" + version, purge.formatted("Nothing")))).isEqualTo("400 InvalidRequestContent");
  }

  @Test
  void collectionRules_getAnImmutableId() {
    String path = SampleWorkspace.GROUP + "/providers/Microsoft.Insights/dataCollectionRules";
    String version = "?api-version=2023-03-11";
    Answer made = cloud.put(path + "/r1" + version, "{\"location\":\"westeurope\",\"properties\":{\"dataFlows\":[{\"streams\":[\"Custom-A_CL\"],"
        + "\"destinations\":[\"a\"]}]}}");
    assertThat(code(made)).isEqualTo("201");
    String immutable = String.valueOf(properties(json(made)).get("immutableId"));
    assertThat(immutable).matches("dcr-[0-9a-f]{32}");
    assertThat(cloud.state.collectionRules().find(immutable).orElseThrow()).as("what ingestion looks up").containsKey("dataFlows");
    assertThat(code(cloud.call(SentinelCloud.CONTRIBUTOR, "PATCH", path + "/r1" + version, "{\"tags\":{\"a\":\"b\"}}"))).isEqualTo("200");
    assertThat(json(cloud.get(path + "/r1" + version))).containsEntry("tags", Map.of("a", "b")).containsEntry("location", "westeurope");
    assertThat(items(cloud.get(path + version))).hasSize(2);
    assertThat(items(cloud.get(SampleWorkspace.SUBSCRIPTION + "/providers/Microsoft.Insights/dataCollectionRules" + version))).hasSize(2);
    assertThat(code(cloud.put(path + "/r2" + version, "{\"properties\":{}}"))).isEqualTo("400 InvalidRequest");
    assertThat(code(cloud.delete(path + "/r1" + version))).isEqualTo("200");
    assertThat(cloud.state.collectionRules().find(immutable)).isEmpty();
    Map<String, Object> endpoint = items(cloud.get(path.replace("Rules", "Endpoints") + version)).get(0);
    assertThat(Trees.object(properties(endpoint).get("logsIngestion"))).containsEntry("endpoint", "http://127.0.0.1:1/ingestion");
  }

  @Test
  void case_doesNotCountInPaths_andReset_bringsEverythingBack() {
    Map<String, Object> before = new LinkedHashMap<>(json(cloud.get(SI + "alertRules" + V)));
    assertThat(cloud.put(SI + "alertRules/r1" + V, RULE).status()).isEqualTo(201);
    String loud = (SI + "alertRules/r1").replace("resourceGroups", "RESOURCEGROUPS").replace("alertRules", "ALERTRULES");
    assertThat(code(cloud.get(loud + V))).isEqualTo("200");
    cloud.fill();
    assertThat(json(cloud.get(SI + "alertRules" + V))).isEqualTo(before);
    assertThat(Json.write(before)).doesNotContain("${");
  }

  private static String header(Answer answer, String name) { return String.valueOf(answer.headers().get(name)); }
}
