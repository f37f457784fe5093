package io.github.connectedsecurity.emulator.internal.securitycenter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.internal.Product.Parts;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import io.github.connectedsecurity.emulator.internal.tokens.TokenIssuer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the provider against the rules of Resource Manager; requests are made by hand. */
class SecurityCenterServiceTest {
  private static final String TENANT = "0f0e0d0c-0b0a-4908-8706-050403020100";
  private static final String SUB = "/subscriptions/" + SampleData.SUBSCRIPTION;
  private static final String VM = SUB + "/resourceGroups/web/providers/Microsoft.Compute/virtualMachines/vm0";
  private static final String MS = "/providers/Microsoft.Security/";
  private static final String PATCHES = "d0000000-0000-4000-8000-000000000001";
  private static final String JIT = SUB + "/resourceGroups/web" + MS + "locations/westeurope/jitNetworkAccessPolicies/default?api-version=2020-01-01";
  private static final String RULE = SUB + MS + "governanceRules/r1?api-version=2022-01-01-preview";
  private static final AppRegistration ADMIN = AppRegistration.of("Admin", "Security Admin");
  private static final AppRegistration READER = AppRegistration.of("Reader", "Security Reader");
  private static final AppRegistration PUSHER = AppRegistration.of("Pusher", "Security Assessment Contributor");
  private static final AppRegistration NOBODY = AppRegistration.of("Nobody", "SecurityAlert.Read.All");

  private final MovedClock clock = new MovedClock();
  private final TokenIssuer issuer = new TokenIssuer(TENANT, clock);
  private final SecurityCenterService service = new SecurityCenterService(new Parts(new CloudState(TENANT, clock), new TokenCheck(issuer, clock)));

  @BeforeEach
  void fill() { service.fill(); }

  @Test
  void lists_havePages_whoseLinksCarryTheVersion_andEndWithoutOne() {
    List<String> ids = new ArrayList<>();
    String next = SUB + MS + "assessments?api-version=2021-06-01";
    int pages = 0;
    while (!next.isEmpty()) {
      Map<String, Object> page = json(get(next));
      items(page).forEach(one -> ids.add(String.valueOf(one.get("id"))));
      next = page.get("nextLink") instanceof String link ? link.replace("http://127.0.0.1:1/arm", "") : "";
      assertThat(next).satisfiesAnyOf(end -> assertThat(end).isEmpty(), link -> assertThat(link).contains("api-version=2021-06-01").contains("$skipToken="));
      pages++;
    }
    assertThat(ids).hasSize(122).doesNotHaveDuplicates();
    assertThat(pages).isEqualTo(3);
    String group = "/providers/Microsoft.Management/managementGroups/larkspur";
    assertThat(items(json(get(group + MS + "assessments?api-version=2021-06-01")))).hasSize(50);
    assertThat(items(json(get(VM + MS + "assessments/" + PATCHES + "/subAssessments?api-version=2019-01-01-preview")))).hasSize(1);
    assertThat(items(json(get(SUB + MS + "subAssessments?api-version=2019-01-01-preview")))).hasSize(21);
    assertThat(json(get(SUB + MS + "pricings?api-version=2024-01-01"))).containsOnlyKeys("value");
  }

  @Test
  void expansions_areShownOnlyWhenAskedFor() {
    String control = SUB + MS + "secureScoreControls?api-version=2020-01-01";
    assertThat(properties(items(json(get(control))).get(0))).doesNotContainKey("definition");
    assertThat(properties(items(json(get(control + "&$expand=definition"))).get(0))).containsKey("definition");
    String assessment = VM + MS + "assessments/" + PATCHES + "?api-version=2021-06-01";
    assertThat(properties(json(get(assessment)))).doesNotContainKeys("links", "metadata");
    assertThat(properties(json(get(assessment + "&$expand=links")))).containsKey("links").doesNotContainKey("metadata");
  }

  @ParameterizedTest
  @CsvSource({
      "/subscriptions/S/providers/Microsoft.Security/pricings,400 MissingApiVersionParameter",
      "/subscriptions/S/providers/Microsoft.Security/pricings?api-version=latest,400 InvalidApiVersionParameter",
      "/subscriptions/S/providers/Microsoft.Security/pricings?api-version=2022-01-01,400 NoRegisteredProviderFound",
      "/subscriptions/S/providers/Microsoft.Security/prices?api-version=2024-01-01,404 InvalidResourceType",
      "/subscriptions/T/providers/Microsoft.Security/pricings?api-version=2024-01-01,404 SubscriptionNotFound",
      "/subscriptions/S/resourceGroups/nowhere/providers/Microsoft.Security/alerts?api-version=2022-01-01,404 ResourceGroupNotFound",
      "/subscriptions/S/resourceGroups/web/providers/Microsoft.Security/secureScores?api-version=2020-01-01,404 InvalidResourceType",
      "/providers/Microsoft.Management/managementGroups/nobody/providers/Microsoft.Security/assessments?api-version=2021-06-01,404 ManagementGroupNotFound",
      "/subscriptions/S/providers/Microsoft.Security/pricings/Gold?api-version=2024-01-01,404 ResourceNotFound",
      "/subscriptions/S/providers/Microsoft.Security/pricings?api-version=2024-01-01&$filter=name eq 'Arm',400 InvalidFilter"})
  void reads_areRefused_asResourceManagerDoes(String path, String expected) {
    assertThat(code(get(path.replace("/S/", "/" + SampleData.SUBSCRIPTION + "/")))).isEqualTo(expected);
  }

  @Test
  void case_doesNotCountInPaths() {
    assertThat(json(get((SUB + MS + "pricings/arm").toUpperCase(Locale.ROOT).replace("/SUBSCRIPTIONS", "/Subscriptions") + "?api-version=2024-01-01")))
        .containsEntry("name", "Arm");
  }

  @Test
  void tokens_andRoles_areHeldAgainstTheOperation() {
    String plan = SUB + MS + "pricings/Arm?api-version=2024-01-01";
    assertThat(code(call(NOBODY, "GET", plan, ""))).isEqualTo("403 AuthorizationFailed");
    assertThat(call(READER, "GET", plan, "").status()).isEqualTo(200);
    Answer refused = call(READER, "PUT", plan, "{\"properties\":{\"pricingTier\":\"Standard\"}}");
    assertThat(code(refused)).isEqualTo("403 AuthorizationFailed");
    assertThat(String.valueOf(object(json(refused).get("error")).get("message"))).contains("Microsoft.Security/pricings/write");
    assertThat(call(PUSHER, "PUT", VM + MS + "assessments/" + PATCHES + "?api-version=2021-06-01", verdict("Healthy")).status()).isEqualTo(200);
    Answer anonymous = send("", "GET", plan, "");
    assertThat(code(anonymous)).isEqualTo("401 InvalidAuthenticationToken");
    assertThat(anonymous.headers()).containsKey("WWW-Authenticate");
    String token = token(ADMIN);
    clock.move(Duration.ofHours(5));
    assertThat(code(send(token, "GET", plan, ""))).isEqualTo("401 ExpiredAuthenticationToken");
  }

  @Test
  void bodies_areHeldAgainstTheRules_andEachCauseIsNamed() {
    String plan = SUB + MS + "pricings/Arm?api-version=2024-01-01";
    Answer wrong = call(ADMIN, "PUT", plan, "{\"properties\":{\"pricingTier\":\"Gold\",\"enforce\":true}}");
    assertThat(code(wrong)).isEqualTo("400 InvalidRequest");
    assertThat(Json.write(object(json(wrong).get("error")).get("details"))).contains("InvalidPropertyValue", "properties.pricingTier", "properties.enforce");
    assertThat(Json.write(call(ADMIN, "PUT", plan, "{}").status())).isEqualTo("400");
    assertThat(code(call(ADMIN, "PUT", plan, "{"))).isEqualTo("400 InvalidRequestContent");
    assertThat(code(call(ADMIN, "PUT", SUB + MS + "pricings/Gold?api-version=2024-01-01", "{\"properties\":{\"pricingTier\":\"Free\"}}")))
        .isEqualTo("400 InvalidPricingName");
    assertThat(code(call(ADMIN, "POST", plan.replace("?", "/buy?"), ""))).isEqualTo("404 InvalidResourceType");
    assertThat(code(call(ADMIN, "PATCH", plan, "{}"))).isEqualTo("405 MethodNotAllowed");
    assertThat(code(call(ADMIN, "DELETE", plan, ""))).isEqualTo("400 InvalidScope");
  }

  @Test
  void plans_areTurnedOn_atSubscriptionsAndAtMachines() {
    Answer on = call(ADMIN, "PUT", SUB + MS + "pricings/arm?api-version=2024-01-01",
        "{\"properties\":{\"pricingTier\":\"Standard\",\"subPlan\":\"PerSubscription\"}}");
    assertThat(on.status()).isEqualTo(200);
    assertThat(json(on)).containsEntry("name", "Arm");
    assertThat(properties(json(on))).containsEntry("resourcesCoverageStatus", "FullyCovered").containsEntry("enforce", "False").containsKey("enablementTime");
    String machine = VM + MS + "pricings/VirtualMachines?api-version=2024-01-01";
    assertThat(code(call(ADMIN, "PUT", machine, "{\"properties\":{\"pricingTier\":\"Standard\",\"subPlan\":\"P2\"}}")))
        .isEqualTo("400 InvalidResourceLevelPricing");
    assertThat(call(ADMIN, "PUT", machine, "{\"properties\":{\"pricingTier\":\"Standard\",\"subPlan\":\"P1\"}}").status()).isEqualTo(201);
    assertThat(items(json(get(SUB + MS + "pricings?api-version=2024-01-01")))).hasSize(15);
    assertThat(items(json(get(SUB + MS + "pricings?api-version=2024-01-01&$filter=name in (Arm,Dns)")))).hasSize(2);
    assertThat(call(ADMIN, "DELETE", machine, "").status()).isEqualTo(200);
    assertThat(call(ADMIN, "DELETE", machine, "").status()).isEqualTo(204);
  }

  @Test
  void alerts_areReachedThroughGroupAndSubscription_andChangeTheirState() {
    Map<String, Object> alert = items(json(get(SUB + "/resourceGroups/web" + MS + "alerts?api-version=2022-01-01"))).get(0);
    String throughSubscription = String.valueOf(alert.get("id")).replace("/resourceGroups/web", "");
    assertThat(items(json(get(SUB + MS + "locations/westeurope/alerts?api-version=2022-01-01")))).hasSize(12);
    assertThat(items(json(get(SUB + MS + "locations/eastus/alerts?api-version=2022-01-01")))).isEmpty();
    assertThat(json(get(throughSubscription + "?api-version=2022-01-01"))).isEqualTo(alert);
    for (String action : List.of("dismiss/Dismissed", "resolve/Resolved", "inProgress/InProgress", "activate/Active")) {
      assertThat(call(ADMIN, "POST", throughSubscription + "/" + action.split("/", 2)[0] + "?api-version=2022-01-01", "").status()).isEqualTo(204);
      assertThat(properties(json(get(alert.get("id") + "?api-version=2022-01-01")))).containsEntry("status", action.split("/", 2)[1]);
    }
    assertThat(code(call(ADMIN, "POST", throughSubscription + "/inprogress?api-version=2022-01-01", ""))).isEqualTo("404 InvalidResourceType");
    assertThat(code(call(ADMIN, "POST", throughSubscription + "x/dismiss?api-version=2022-01-01", ""))).isEqualTo("404 ResourceNotFound");
  }

  @Test
  void simulation_raisesAlerts_whenItIsDone() {
    String simulate = SUB + MS + "locations/westeurope/alerts/default/simulate?api-version=2022-01-01";
    Answer begun = call(ADMIN, "POST", simulate, "{\"properties\":{\"kind\":\"Bundles\",\"bundles\":[\"DNS\",\"KeyVaults\"]}}");
    assertThat(begun.status()).isEqualTo(202);
    assertThat(ends(begun)).isEqualTo("Succeeded");
    assertThat(items(json(get(SUB + MS + "alerts?api-version=2022-01-01")))).hasSize(14);
    assertThat(code(call(ADMIN, "POST", simulate, "{\"properties\":{\"kind\":\"Bundles\",\"bundles\":[\"Dreams\"]}}"))).isEqualTo("400 InvalidRequest");
  }

  @Test
  void rules_areDeletedAndRun_afterTheAnswer_andFailWhenDisabled() {
    String rule = "{\"properties\":{\"displayName\":\"r\",\"rulePriority\":1,\"ruleType\":\"Integrated\",\"sourceResourceType\":\"Assessments\","
        + "\"conditionSets\":[],\"ownerSource\":{\"type\":\"ByTag\",\"value\":\"owner\"},\"isDisabled\":%s}}";
    String execute = RULE.replace("?", "/execute?");
    assertThat(call(ADMIN, "DELETE", RULE, "").status()).isEqualTo(204);
    assertThat(code(call(ADMIN, "POST", execute, ""))).isEqualTo("404 ResourceNotFound");
    assertThat(call(ADMIN, "PUT", RULE, rule.formatted("false")).status()).isEqualTo(201);
    assertThat(ends(call(ADMIN, "POST", execute, "{\"override\":true}"))).isEqualTo("Succeeded");
    assertThat(call(ADMIN, "PUT", RULE, rule.formatted("true")).status()).isEqualTo(200);
    assertThat(ends(call(ADMIN, "POST", execute, ""))).isEqualTo("Failed");
    Answer deleting = call(ADMIN, "DELETE", RULE, "");
    assertThat(deleting.status()).isEqualTo(202);
    assertThat(get(RULE).status()).isEqualTo(200);
    assertThat(ends(deleting)).isEqualTo("Succeeded");
    assertThat(get(RULE).status()).isEqualTo(404);
    service.fill();
    assertThat(code(get(place(deleting)))).isEqualTo("404 ResourceNotFound"); // vanished
  }

  @Test
  void access_isOpened_withinItsPolicyOnly() {
    String policy = "{\"properties\":{\"virtualMachines\":[{\"id\":\"" + VM + "\",\"ports\":["
        + "{\"number\":22,\"protocol\":\"*\",\"maxRequestAccessDuration\":\"PT3H\"}]}]}}";
    assertThat(call(ADMIN, "PUT", JIT, policy).status()).isEqualTo(200);
    assertThat(code(initiate(22, Duration.ofHours(4)))).isEqualTo("400 InvalidAccessDuration");
    assertThat(code(initiate(22, Duration.ofHours(-1)))).isEqualTo("400 InvalidAccessDuration");
    assertThat(code(initiate(23, Duration.ofHours(1)))).isEqualTo("400 PortNotInPolicy");
    Answer opened = initiate(22, Duration.ofHours(3));
    assertThat(opened.status()).isEqualTo(202);
    assertThat(opened.headers()).doesNotContainKeys("Location", "Azure-AsyncOperation");
    assertThat(json(opened)).containsEntry("requestor", "Admin");
    assertThat(call(ADMIN, "PUT", JIT, policy).status()).isEqualTo(200);
    assertThat(Json.write(properties(json(get(JIT))).get("requests"))).contains("\"status\":\"Initiated\""); // replacing keeps the history
  }

  @Test
  void secrets_areAskedForEachTime_andNeverReturned() {
    String automation = SUB + "/resourceGroups/web" + MS + "automations/a1?api-version=2023-12-01-preview";
    String body = "{\"location\":\"westeurope\",\"properties\":{\"isEnabled\":true,\"actions\":["
        + "{\"actionType\":\"EventHub\",\"eventHubResourceId\":\"/h\"%s}]}}";
    assertThat(code(call(ADMIN, "PUT", automation, body.formatted("")))).isEqualTo("400 InvalidAutomationAction");
    Answer made = call(ADMIN, "PUT", automation, body.formatted(",\"connectionString\":\"very secret\""));
    assertThat(made.status()).isEqualTo(201);
    assertThat(call(ADMIN, "PATCH", automation, "{\"tags\":{\"a\":\"b\"},\"properties\":{\"isEnabled\":false}}").status()).isEqualTo(200);
    Answer read = get(automation);
    assertThat(text(made) + text(read)).doesNotContain("secret");
    assertThat(properties(json(read))).containsEntry("isEnabled", false).containsKey("actions");
    assertThat(code(call(ADMIN, "PUT", automation.replace("2023-12-01-preview", "2020-01-01"), body))).isEqualTo("400 NoRegisteredProviderFound");
  }

  @Test
  void assessments_needTheirMetadata_andGoWithIt() {
    String own = "e0000000-0000-4000-8000-000000000009";
    String verdict = VM + MS + "assessments/" + own + "?api-version=2021-06-01";
    String metadata = SUB + MS + "assessmentMetadata/" + own + "?api-version=2021-06-01";
    assertThat(code(call(PUSHER, "PUT", verdict, verdict("Healthy")))).isEqualTo("400 AssessmentMetadataNotFound");
    assertThat(call(ADMIN, "PUT", metadata, "{\"properties\":{\"displayName\":\"Ours\",\"severity\":\"Low\",\"assessmentType\":\"CustomerManaged\"}}").status())
        .isEqualTo(200);
    assertThat(call(PUSHER, "PUT", verdict, verdict("Healthy")).status()).isEqualTo(201);
    Object first = object(properties(json(get(verdict))).get("status")).get("firstEvaluationDate");
    clock.move(Duration.ofMinutes(5));
    assertThat(call(PUSHER, "PUT", verdict, verdict("Unhealthy")).status()).isEqualTo(200);
    assertThat(object(properties(json(get(verdict))).get("status"))).containsEntry("firstEvaluationDate", first)
        .hasEntrySatisfying("statusChangeDate", changed -> assertThat(changed).isNotEqualTo(first));
    assertThat(call(ADMIN, "DELETE", metadata, "").status()).isEqualTo(200);
    assertThat(get(verdict).status()).isEqualTo(404);
  }

  @Test
  void settings_andContacts_knowTheirNamesAndKinds() {
    String sentinel = SUB + MS + "settings/Sentinel?api-version=2022-05-01";
    assertThat(code(call(ADMIN, "PUT", sentinel, "{\"kind\":\"DataExportSettings\",\"properties\":{\"enabled\":true}}"))).isEqualTo("400 InvalidSettingKind");
    assertThat(properties(json(call(ADMIN, "PUT", sentinel, "{\"kind\":\"AlertSyncSettings\",\"properties\":{\"enabled\":true}}"))))
        .containsEntry("enabled", true);
    String contact = SUB + MS + "securityContacts/%s?api-version=2023-12-01-preview";
    assertThat(code(call(ADMIN, "PUT", contact.formatted("default1"), "{\"properties\":{}}"))).isEqualTo("400 InvalidResourceName");
    assertThat(call(ADMIN, "PUT", contact.formatted("Default"), "{\"properties\":{\"emails\":\"a@x.example\"}}").status()).isEqualTo(201);
    String rules = SUB + MS + "alertsSuppressionRules%s?api-version=2019-01-01-preview";
    String rule = "{\"properties\":{\"alertType\":\"VM_EICAR\",\"reason\":\"Test\",\"state\":\"Enabled\"}}";
    assertThat(call(ADMIN, "PUT", rules.formatted("/r"), rule).status()).isEqualTo(200);
    assertThat(items(json(get(rules.formatted("") + "&AlertType=VM_EICAR")))).hasSize(1);
    assertThat(items(json(get(rules.formatted("") + "&AlertType=Other")))).isEmpty();
    assertThat(call(ADMIN, "DELETE", rules.formatted("/r"), "").status()).isEqualTo(204);
  }

  @Test
  void paths_ofOtherProviders_areNotOwned() {
    assertThat(service.owns("/arm" + SUB + MS + "alerts")).isTrue();
    String workspace = SUB + "/resourceGroups/web/providers/Microsoft.OperationalInsights/workspaces/w1";
    assertThat(service.owns("/arm" + workspace + "/providers/Microsoft.SecurityInsights/incidents")).isFalse();
    assertThat(service.owns("/v1.0/security/alerts_v2")).isFalse();
    assertThat(ResourceTypes.paths()).hasSizeGreaterThan(50);
  }

  private Answer initiate(int port, Duration open) {
    return call(ADMIN, "POST", JIT.replace("?", "/initiate?"), "{\"virtualMachines\":[{\"id\":\"" + VM + "\",\"ports\":[{\"number\":" + port
        + ",\"endTimeUtc\":\"" + clock.instant().plus(open) + "\"}]}],\"justification\":\"patch\"}");
  }

  /** Polls where an answer says, three times, and tells the end. */
  private String ends(Answer begun) {
    assertThat(begun.headers()).containsEntry("Retry-After", "1");
    assertThat(get(place(begun)).status()).isEqualTo(202);
    assertThat(get(place(begun)).status()).isEqualTo(202);
    return String.valueOf(json(get(place(begun))).get("status"));
  }

  private static String place(Answer begun) { return String.valueOf(begun.headers().get("Location")).replace("http://127.0.0.1:1/arm", ""); }

  private static String verdict(String code) { return "{\"properties\":{\"resourceDetails\":{\"source\":\"Azure\"},\"status\":{\"code\":\"" + code + "\"}}}"; }

  private Answer get(String path) { return call(ADMIN, "GET", path, ""); }

  private Answer call(AppRegistration app, String method, String path, String body) { return send(token(app), method, path, body); }

  private String token(AppRegistration app) { return issuer.issue(app, "https://management.azure.com/.default").orElseThrow().token(); }

  private Answer send(String token, String method, String path, String body) {
    Map<String, List<String>> headers = new LinkedHashMap<>(Map.of("content-type", List.of("application/json; charset=utf-8")));
    if (!token.isEmpty()) {
      headers.put("authorization", List.of("Bearer " + token));
    }
    int query = path.indexOf('?');
    Request request = new Request(method, "http://127.0.0.1:1", "/arm" + (query < 0 ? path : path.substring(0, query)),
        Query.parse(query < 0 ? "" : path.substring(query + 1)), headers, body.getBytes(StandardCharsets.UTF_8));
    try {
      return service.answer(request);
    } catch (Refusal refusal) {
      return service.refuse(request, refusal);
    }
  }

  private static String text(Answer answer) { return new String(answer.body(), StandardCharsets.UTF_8); }

  private static Map<String, Object> json(Answer answer) { return Json.object(text(answer)); }

  private static String code(Answer answer) { return answer.status() + " " + object(json(answer).get("error")).get("code"); }

  private static Map<String, Object> properties(Map<String, Object> resource) { return object(resource.get("properties")); }

  private static Map<String, Object> object(@Nullable Object value) { return Trees.object(value); }

  private static List<Map<String, Object>> items(Map<String, Object> page) {
    return page.get("value") instanceof List<?> list ? list.stream().map(item -> object(item)).toList() : List.of();
  }

  /** A clock that moves when it is told to. */
  private static final class MovedClock extends Clock {
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");

    void move(Duration time) { now = now.plus(time); }

    @Override
    public ZoneId getZone() { return ZoneOffset.UTC; }

    @Override
    public Clock withZone(ZoneId zone) { return this; }

    @Override
    public Instant instant() { return now; }
  }
}
