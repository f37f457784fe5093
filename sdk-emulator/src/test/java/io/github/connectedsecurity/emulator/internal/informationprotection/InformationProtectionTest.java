package io.github.connectedsecurity.emulator.internal.informationprotection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.internal.Product.Parts;
import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.AuditEvent;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import io.github.connectedsecurity.emulator.internal.tokens.TokenIssuer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformationProtectionTest {
  private static final String TENANT = "0f0e0d0c-0b0a-4908-8706-050403020100";
  private static final String POLICY = "/beta/security/informationProtection/";
  private static final String LABELS = "/v1.0/security/dataSecurityAndGovernance/sensitivityLabels";
  private static final String CARD = "50842eb7-edc8-4019-85dd-5a5c1f2bb085";
  private static final String PLAN = "/v1.0/drives/finance/items/plan/";

  private final Moved clock = new Moved();
  private final TokenIssuer issuer = new TokenIssuer(TENANT, clock);
  private final CloudState state = new CloudState(TENANT, clock);
  private final InformationProtection product = new InformationProtection(new Parts(state, new TokenCheck(issuer, clock)));
  private final TenantLabels labels = new TenantLabels(Company.larkspur(TENANT));
  private final AppRegistration mighty = AppRegistration.of("Labeller", product.permissions().toArray(String[]::new));

  @BeforeEach
  void fill() { product.fill(); }

  @Test
  void labels_areTheCompanys_inBothForms() {
    List<Map<String, Object>> governed = value(get(LABELS));
    assertThat(governed.stream().map(one -> one.get("name"))).containsExactly("Public", "General", "Confidential", "Highly Confidential", "Retired project");
    Company.larkspur(TENANT).labels().forEach(label -> assertThat(json(get(LABELS + "/" + label.id()))).containsEntry("displayName", label.name()));
    assertThat(value(get(LABELS + "/" + id("Highly Confidential") + "/sublabels")).stream().map(one -> one.get("name"))).containsExactly("Acquisition");
    List<Map<String, Object>> policed = value(get(POLICY + "sensitivityLabels"));
    assertThat(policed).hasSize(6).anySatisfy(one -> assertThat(one).containsEntry("name", "Acquisition").extractingByKey("parent").isNotNull());
    assertThat(json(get(POLICY + "sensitivityLabels/" + id("Highly Confidential")))).containsEntry("isAppliable", false).containsEntry("hasProtection", true);
    assertThat(json(get(POLICY + "labelPolicySettings"))).containsEntry("isDowngradeJustificationRequired", true).containsEntry("defaultLabelId",
        id("General"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "/v1.0/security/dataSecurityAndGovernance/sensitivityLabels|isScopedToUser eq true|400|0",
      "/v1.0/users/lena.aydin@larkspur.example/dataSecurityAndGovernance/sensitivityLabels|isScopedToUser eq true|200|4",
      "/v1.0/users/lena.aydin@larkspur.example/dataSecurityAndGovernance/sensitivityLabels|isScopedToUser eq false|200|1",
      "/v1.0/security/dataSecurityAndGovernance/sensitivityLabels|applicableTo has 'site'|200|3",
      "/v1.0/security/dataSecurityAndGovernance/sensitivityLabels|applicableTo has 'email' and locale eq 'en-US'|200|4",
      "/v1.0/security/dataSecurityAndGovernance/sensitivityLabels|id in ('{Public}','{Acquisition}')|200|2",
      "/v1.0/security/dataSecurityAndGovernance/sensitivityLabels|id eq '{Public}' or id eq '{General}'|200|2",
      "/v1.0/security/dataSecurityAndGovernance/sensitivityLabels|rights/ownerEmail eq 'a@b.example'|400|0",
      "/v1.0/users/lena.aydin@larkspur.example/dataSecurityAndGovernance/sensitivityLabels|isScopedToUser eq true or id eq '{Public}'|400|0",
      "/v1.0/security/dataSecurityAndGovernance/sensitivityLabels|colour eq 'red'|400|0"})
  void filters_areTakenOrRefused(String path, String filter, int status, int count) {
    String text = filter;
    for (TenantLabel label : labels.all()) {
      text = text.replace("{" + label.name() + "}", label.id());
    }
    Answer answer = get(path + "?$filter=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(status == 200 ? value(answer).size() : 0).isEqualTo(count);
  }

  @Test
  void rights_dependOnTheUser() {
    String confidential = "/dataSecurityAndGovernance/sensitivityLabels/" + id("Highly Confidential") + "/rights";
    assertThat(String.valueOf(json(get("/v1.0/users/lena.aydin@larkspur.example" + confidential)).get("value"))).contains("view").doesNotContain("owner");
    assertThat(code(get("/v1.0/users/aiko.goto@larkspur.example" + confidential))).isEqualTo("403 accessDenied");
    assertThat(code(get(LABELS + "/" + id("Public") + "/rights"))).isEqualTo("404 NotFound");
    assertThat(code(get("/v1.0/users/nobody@larkspur.example" + confidential))).isEqualTo("404 Request_ResourceNotFound");
    String contents = "{\"protectedContents\":[{\"cid\":\"a\",\"format\":\"file\",\"labelId\":\"" + id("Highly Confidential")
        + "\"},{\"cid\":\"b\",\"labelId\":\"" + id("General") + "\"}],\"supportedContentFormats\":[\"File\"]}";
    Map<String, Object> result = json(post("/v1.0/users/aiko.goto@larkspur.example/dataSecurityAndGovernance/sensitivityLabels/computeRightsAndInheritance",
        contents));
    assertThat(objects(result, "contentRights").stream().map(one -> one.get("rights"))).contains("accessDenied");
    assertThat(Trees.object(result.get("inheritedLabel"))).containsEntry("name", "Highly Confidential");
  }

  @Test
  void inheritance_takesTheStrictestLabelThatFits() {
    String function = LABELS + "/computeInheritance(labelIds=[%22" + id("General") + "%22,%22" + id("Acquisition") + "%22],locale='en-US',contentFormats=[%22";
    assertThat(json(get(function + "File%22])"))).containsEntry("name", "Acquisition");
    assertThat(json(get(function + "Email%22])"))).containsEntry("name", "General");
    assertThat(code(get(function + "schematizedData%22])"))).isEqualTo("404 NotFound");
    assertThat(code(get(LABELS + "/computeInheritance(locale='en-US')"))).isEqualTo("400 BadRequest");
    assertThat(code(get(LABELS + "/computeInheritance(labelIds=[%22x%22])"))).isEqualTo("404 ResourceNotFound");
  }

  @Test
  void application_tellsTheSteps_andADowngradeNeedsAReason() {
    List<Map<String, Object>> steps = value(post(POLICY + "sensitivityLabels/microsoft.graph.security.evaluateApplication", apply("Acquisition", "",
        "standard", "")));
    assertThat(types(steps)).containsExactly("addContentHeaderAction", "protectByTemplateAction", "metadataAction");
    Map<String, Object> metadata = steps.get(2);
    assertThat(objects(metadata, "metadataToAdd").stream().map(one -> one.get("name"))).contains("MSIP_Label_" + id("Acquisition") + "_Enabled");
    assertThat(types(value(post(POLICY + "sensitivityLabels/evaluateApplication", apply("General", "Acquisition", "standard", "")))))
        .containsExactly("justifyAction");
    String reason = ",\"downgradeJustification\":{\"isDowngradeJustified\":true,\"justificationMessage\":\"Published\"}";
    List<Map<String, Object>> lower = value(post(POLICY + "sensitivityLabels/evaluateApplication", apply("General", "Acquisition", "standard", reason)));
    assertThat(types(lower)).containsExactly("removeContentHeaderAction", "removeProtectionAction", "metadataAction");
    assertThat(String.valueOf(lower.get(2).get("metadataToRemove"))).contains(id("Acquisition"));
    assertThat(state.auditEvents().all().stream().map(AuditEvent::operation)).containsExactly("SensitivityLabelApplied", "SensitivityLabelUpdated");
    assertThat(state.auditEvents().all().get(1).details().toString()).contains("Published");
    assertThat(value(post(POLICY + "sensitivityLabels/evaluateApplication", apply("Acquisition", "General!", "auto", "")))).as("a choice stays").isEmpty();
    assertThat(code(post(POLICY + "sensitivityLabels/evaluateApplication", apply("Highly Confidential", "", "standard", "")))).isEqualTo("400 BadRequest");
    assertThat(code(post(POLICY + "sensitivityLabels/evaluateApplication", apply("General", "", "forced", "")))).isEqualTo("400 BadRequest");
    assertThat(code(post(POLICY + "sensitivityLabels/evaluateApplication", "{\"contentInfo\":{\"contentFormat\":\"File\"}}"))).isEqualTo("400 BadRequest");
    assertThat(code(post("/v1.0" + POLICY.substring(5) + "sensitivityLabels/evaluateApplication", "{}"))).isEqualTo("404 ResourceNotFound");
  }

  @Test
  void removal_andExtraction_readTheContentsLabel() {
    String path = POLICY + "sensitivityLabels/evaluateRemoval";
    assertThat(value(post(path, "{" + content("") + "}"))).isEmpty();
    assertThat(types(value(post(path, "{" + content("Acquisition") + "}")))).containsExactly("justifyAction");
    String justified = "{" + content("Acquisition") + ",\"downgradeJustification\":{\"isDowngradeJustified\":true,\"justificationMessage\":\"Over\"}}";
    assertThat(types(value(post(path, justified)))).containsExactly("removeContentHeaderAction", "removeProtectionAction", "metadataAction");
    String extract = POLICY + "sensitivityLabels/extractContentLabel";
    assertThat(json(post(extract, "{" + content("General!") + "}"))).containsEntry("sensitivityLabelId", id("General")).containsEntry("assignmentMethod",
        "privileged");
    assertThat(post(extract, "{" + content("") + "}").status()).isEqualTo(204);
    assertThat(post(extract, "{" + content("General").replace(TENANT, "00000000-0000-4000-8000-000000000000") + "}").status()).as("another tenant's")
        .isEqualTo(204);
  }

  @Test
  void classification_appliesOrRecommends_andLeavesADlpEvent() {
    String path = POLICY + "sensitivityLabels/evaluateClassificationResults";
    String found = ",\"classificationResults\":[{\"sensitiveTypeId\":\"" + CARD + "\",\"count\":%d,\"confidenceLevel\":%d}]}";
    assertThat(value(post(path, "{" + content("") + found.formatted(1, 50)))).isEmpty();
    Map<String, Object> recommended = value(post(path, "{" + content("") + found.formatted(1, 80))).get(0);
    assertThat(recommended).containsEntry("@odata.type", "#microsoft.graph.security.recommendLabelAction").containsEntry("sensitivityLabelId",
        id("Confidential"));
    Map<String, Object> applied = value(post(path, "{" + content("") + found.formatted(12, 90))).get(0);
    assertThat(applied).containsEntry("actionSource", "automatic").containsEntry("sensitivityLabelId", id("Acquisition"));
    assertThat(objects(applied, "actions")).isNotEmpty();
    assertThat(value(post(path, "{" + content("Acquisition") + found.formatted(12, 90)))).isEmpty();
    assertThat(code(post(path, "{" + content("") + found.formatted(1, 101)))).isEqualTo("400 BadRequest");
    assertThat(state.auditEvents().between("DLP.All", clock.now, clock.now.plusSeconds(1))).hasSize(2)
        .allSatisfy(event -> assertThat(event.operation()).isEqualTo("DlpRuleMatch"));
  }

  @Test
  void document_getsItsLabelLater_andTheTrailTells() {
    assertThat(objects(json(post(PLAN + "extractSensitivityLabels", "")), "labels").get(0)).containsEntry("sensitivityLabelId", id("Confidential"));
    String label = "{\"sensitivityLabelId\":\"" + id("Acquisition") + "\",\"assignmentMethod\":\"privileged\"}";
    Answer accepted = post(PLAN + "assignSensitivityLabel", label);
    assertThat(accepted.status()).isEqualTo(202);
    String monitor = String.valueOf(accepted.headers().get("Location")).replace("http://127.0.0.1:1", "");
    assertThat(json(send("", "GET", monitor, ""))).containsEntry("status", "notStarted");
    clock.now = clock.now.plusSeconds(1);
    assertThat(json(send("", "GET", monitor, ""))).containsEntry("status", "inProgress");
    clock.now = clock.now.plusSeconds(1);
    assertThat(json(send("", "GET", monitor, ""))).containsEntry("status", "completed").hasEntrySatisfying("percentageComplete",
        done -> assertThat(done.toString()).isEqualTo("100.0"));
    assertThat(objects(json(post(PLAN + "extractSensitivityLabels", "")), "labels").get(0)).containsEntry("sensitivityLabelId", id("Acquisition"))
        .containsEntry("assignmentMethod", "privileged").containsEntry("tenantId", TENANT);
    AuditEvent event = state.auditEvents().all().get(0);
    assertThat(event).extracting(AuditEvent::contentType, AuditEvent::workload, AuditEvent::operation, AuditEvent::recordType, AuditEvent::user)
        .containsExactly("Audit.SharePoint", "SharePoint", "FileSensitivityLabelChanged", 6, "Labeller");
    assertThat(event.details()).containsEntry("DestinationLabel", id("Acquisition")).containsEntry("SourceLabel", id("Confidential"));
    assertThat(code(send("", "GET", monitor.replaceAll("[^/]+$", "00000000-0000-4000-8000-000000000000"), ""))).isEqualTo("404 itemNotFound");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "/v1.0/drives/finance/items/plan|{\"sensitivityLabelId\":\"\"}|400 invalidRequest",
      "/v1.0/drives/finance/items/plan|{\"sensitivityLabelId\":\"\",\"justificationText\":\"Over\"}|202",
      "/v1.0/drives/finance/items/plan|{\"sensitivityLabelId\":\"none\"}|400 invalidRequest",
      "/v1.0/drives/finance/items/plan|{}|400 invalidRequest",
      "/v1.0/drives/finance/items/nothing|{\"sensitivityLabelId\":\"\"}|404 itemNotFound",
      "/v1.0/drives/engineering/items/drawing|{\"sensitivityLabelId\":\"\"}|415 notSupported",
      "/v1.0/sites/finance/drive/root:/Shared%20Documents/Travel%20budget.xlsx:|{\"sensitivityLabelId\":\"\",\"justificationText\":\"Over\"}|202"})
  void labelsOfDocuments_areTakenOrRefused(String item, String body, String expected) {
    assertThat(code(post(item + "/assignSensitivityLabel", body))).isEqualTo(expected);
  }

  @Test
  void content_isHeldAgainstThePolicy() {
    String user = "/v1.0/users/lena.aydin@larkspur.example/dataSecurityAndGovernance/";
    Answer scopes = post(user + "protectionScopes/compute", "{\"activities\":\"uploadText\"}");
    assertThat(value(scopes)).anySatisfy(one -> assertThat(one).containsEntry("executionMode", "evaluateInline"));
    assertThat(code(post(user + "protectionScopes/compute", "{\"activities\":\"sing\"}"))).isEqualTo("400 BadRequest");
    String etag = String.valueOf(scopes.headers().get("ETag"));
    Answer fine = send(token(mighty), "POST", user + "processContent", prompt("Hello"), Map.of("if-none-match", List.of(etag)));
    assertThat(json(fine)).containsEntry("protectionScopeState", "notModified").containsEntry("policyActions", List.of());
    Map<String, Object> blocked = json(post(user + "processContent", prompt("Pay with 4111 1111 1111 1111 please")));
    assertThat(blocked).containsEntry("protectionScopeState", "modified");
    assertThat(objects(blocked, "policyActions").get(0)).containsEntry("restrictionAction", "block");
    assertThat(state.auditEvents().all()).singleElement().satisfies(event -> assertThat(event.user()).isEqualTo("lena.aydin@larkspur.example"));
    assertThat(code(post(user + "processContent", prompt("x").replace("\"sequenceNumber\":0,", "")))).isEqualTo("400 BadRequest");
    String batch = "{\"processContentRequests\":[{\"requestId\":\"r\",\"userId\":\"u\"," + prompt("4111111111111111").substring(1) + "]}";
    assertThat(post("/v1.0/security/dataSecurityAndGovernance/processContentAsync", batch).status()).isEqualTo(204);
    assertThat(state.auditEvents().all()).hasSize(2);
    String activity = prompt("x").replace("contentToProcess", "contentMetadata");
    Answer recorded = post(user + "activities/contentActivities", activity);
    assertThat(recorded.status()).isEqualTo(201);
    assertThat(json(get(user + "activities/contentActivities/" + json(recorded).get("id")))).containsKey("contentMetadata");
    product.fill();
    assertThat(state.auditEvents().all()).isEmpty();
  }

  @Test
  void assessments_completeWithTheClock() {
    String path = "/v1.0/informationProtection/threatAssessmentRequests";
    String body = "{\"@odata.type\":\"#microsoft.graph.urlAssessmentRequest\",\"url\":\"https://x.example\",\"expectedAssessment\":\"block\","
        + "\"category\":\"phishing\"}";
    Answer made = send(personal(mighty), "POST", path, body);
    assertThat(made.status()).isEqualTo(201);
    assertThat(json(made)).containsEntry("status", "pending").containsEntry("contentType", "url");
    clock.now = clock.now.plus(Duration.ofMinutes(1));
    assertThat(objects(json(get(path + "/" + json(made).get("id") + "?$expand=results")), "results")).hasSize(1);
    assertThat(value(get(path))).singleElement().satisfies(one -> assertThat(one).containsEntry("status", "completed").doesNotContainKey("results"));
    assertThat(code(send(personal(mighty), "POST", path, body.replace("phishing", "fish")))).isEqualTo("400 BadRequest");
    assertThat(code(send(personal(mighty), "POST", path, body.replace("#microsoft.graph.urlAssessmentRequest", "#microsoft.graph.other"))))
        .isEqualTo("400 BadRequest");
    assertThat(code(post(path, body))).as("an application by itself").isEqualTo("403 Authorization_RequestDenied");
  }

  @Test
  void refusals_comeInTheRightOrder() {
    assertThat(code(send("", "GET", LABELS, ""))).isEqualTo("401 InvalidAuthenticationToken");
    AppRegistration reader = AppRegistration.of("Reader", "Files.Read.All");
    assertThat(code(send(token(reader), "GET", LABELS + "?$filter=nonsense", ""))).isEqualTo("403 Authorization_RequestDenied");
    assertThat(code(send(token(reader), "POST", PLAN + "assignSensitivityLabel", ""))).isEqualTo("403 Authorization_RequestDenied");
    assertThat(send(token(reader), "POST", PLAN + "extractSensitivityLabels", "").status()).isEqualTo(200);
    assertThat(code(send(token(mighty), "DELETE", LABELS, ""))).isEqualTo("405 MethodNotAllowed");
    assertThat(code(get(PLAN + "extractSensitivityLabels"))).isEqualTo("405 MethodNotAllowed");
    assertThat(product.owns("/v1.0/security/alerts_v2")).isFalse();
    assertThat(product.owns("/v1.0/users/x")).isFalse();
    assertThat(product.owns("/v1.0/users/x/dataSecurityAndGovernance/sensitivityLabels")).isTrue();
  }

  private String id(String name) { return labels.named(name).orElseThrow().id(); }

  private String apply(String label, String before, String method, String more) {
    return "{" + content(before) + ",\"labelingOptions\":{\"labelId\":\"" + id(label) + "\",\"assignmentMethod\":\"" + method + "\"" + more + "}}";
  }

  /** Content with this label; an exclamation mark says that somebody chose it. */
  private String content(String before) {
    String name = before.replace("!", "");
    String key = before.isEmpty() ? "" : "MSIP_Label_" + id(name) + "_";
    String pairs = before.isEmpty() ? "" : List.of("Enabled=true", "SiteId=" + TENANT, "Method=" + (before.endsWith("!") ? "Privileged" : "Standard")).stream()
        .map(one -> "{\"name\":\"" + key + one.split("=", 2)[0] + "\",\"value\":\"" + one.split("=", 2)[1] + "\"}").reduce((a, b) -> a + "," + b).orElse("");
    return "\"contentInfo\":{\"contentFormat\":\"File\",\"identifier\":\"plan.docx\",\"state\":\"rest\",\"metadata\":[" + pairs + "]}";
  }

  private static String prompt(String text) {
    return "{\"contentToProcess\":{\"contentEntries\":[{\"@odata.type\":\"#microsoft.graph.processConversationMetadata\",\"identifier\":\"1\","
        + "\"name\":\"Chat\","
        + "\"correlationId\":\"c\",\"sequenceNumber\":0,\"content\":{\"@odata.type\":\"#microsoft.graph.textContent\",\"data\":\"" + text + "\"}}],"
        + "\"activityMetadata\":{\"activity\":\"uploadText\"},\"deviceMetadata\":{},\"integratedAppMetadata\":{}}}";
  }

  private Answer get(String path) { return send(token(mighty), "GET", path, ""); }

  private Answer post(String path, String body) { return send(token(mighty), "POST", path, body); }

  private String token(AppRegistration app) { return issuer.issue(app, "https://graph.microsoft.com/.default").orElseThrow().token(); }

  private String personal(AppRegistration app) {
    return issuer.issue(app, issuer.user("").orElseThrow(), "https://graph.microsoft.com/.default").orElseThrow().token();
  }

  private Answer send(String token, String method, String path, String body) { return send(token, method, path, body, Map.of()); }

  private Answer send(String token, String method, String path, String body, Map<String, List<String>> more) {
    Map<String, List<String>> headers = new LinkedHashMap<>(Map.of("content-type", List.of("application/json")));
    headers.putAll(more);
    if (!token.isEmpty()) {
      headers.put("authorization", List.of("Bearer " + token));
    }
    int query = path.indexOf('?');
    Request request = new Request(method, "http://127.0.0.1:1", query < 0 ? path : path.substring(0, query),
        Query.parse(query < 0 ? "" : path.substring(query + 1)), headers, body.getBytes(StandardCharsets.UTF_8));
    assertThat(product.owns(request.path())).as(request.path()).isTrue();
    try {
      return product.answer(request);
    } catch (Refusal refusal) {
      return product.refuse(request, refusal);
    }
  }

  private static Map<String, Object> json(Answer answer) { return Json.object(new String(answer.body(), StandardCharsets.UTF_8)); }

  private static List<Map<String, Object>> value(Answer answer) { return objects(json(answer), "value"); }

  private static List<Map<String, Object>> objects(Map<String, Object> json, String name) { return Trees.objects(json.get(name)); }

  private static List<String> types(List<Map<String, Object>> steps) {
    return steps.stream().map(one -> String.valueOf(one.get("@odata.type")).replaceFirst(".*\\.", "")).toList();
  }

  private static String code(Answer answer) {
    return answer.status() + (answer.status() < 400 ? "" : " " + Trees.object(json(answer).get("error")).get("code"));
  }

  private static final class Moved extends Clock {
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");

    @Override
    public ZoneId getZone() { return ZoneOffset.UTC; }

    @Override
    public Clock withZone(ZoneId zone) { return this; }

    @Override
    public Instant instant() { return now; }
  }
}
