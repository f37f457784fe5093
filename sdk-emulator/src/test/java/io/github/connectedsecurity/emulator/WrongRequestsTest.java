package io.github.connectedsecurity.emulator;

import static io.github.connectedsecurity.emulator.Caller.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the service refuses is refused with its status, its code and a word that tells what was wrong. */
@ExtendWith(SecurityCloudExtension.class)
class WrongRequestsTest {
  private static final String ALERTS = "/v1.0/security/alerts_v2";
  private static final String INCIDENTS = "/v1.0/security/incidents";

  private Caller caller;
  private String alert = "";
  private String incident = "";

  @BeforeEach
  void connect(SecurityCloudEmulator cloud) {
    caller = Caller.of(cloud);
    alert = ALERTS + "/" + caller.get(ALERTS + "?$top=1").values("id").get(0);
    incident = INCIDENTS + "/" + caller.get(INCIDENTS + "?$top=1").values("id").get(0);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "$top | 1001 | 1000",
      "$top | -1 | non-negative",
      "$top | many | non-negative",
      "$skip | 501 | 500",
      "$count | yes | 'true'",
      "$search | phish | $search",
      "$apply | x | $apply",
      "$expand | comments | navigation",
      "$select | id,name | name",
      "$skiptoken | abc | $skiptoken",
      "$orderby | title | title",
      "$orderby | nothing | nothing",
      "$orderby | severity up | Syntax",
      "$filter | title eq 'x' | cannot be used",
      "$filter | incidentId eq '1' | cannot be used",
      "$filter | evidence/any(e:e/verdict eq 'malicious') | cannot be used",
      "$filter | Severity eq 'high' | Severity",
      "$filter | severity eq 'High' | High",
      "$filter | severity eq high | high",
      "$filter | severity gt 'low' | incompatible",
      "$filter | status eq 'open' | open",
      "$filter | createdDateTime gt '2026-01-01T00:00:00Z' | incompatible",
      "$filter | createdDateTime gt 2026-1-1 | incompatible",
      "$filter | createdDateTime eq 5 | incompatible",
      "$filter | assignedTo eq 5 | incompatible",
      "$filter | tolower(assignedTo) eq 'x' | tolower",
      "$filter | startswith(severity,'h') | startswith",
      "$filter | contains(assignedTo) | Syntax",
      "$filter | severity eq | Syntax",
      "$filter | severity = 'high' | =",
      "$filter | (severity eq 'high' | Syntax",
      "$filter | severity eq 'high') | Syntax",
      "$filter | severity eq 'high' or | Syntax",
      "$filter | severity eq 'high | '",
      "$filter | severity in 'high' | Syntax",
      "$filter | severity in ('high','hi') | hi",
      "$filter | \"\" | Syntax"})
  void list_refusesWrongOptions(String option, String value, String word) {
    Caller.Reply reply = caller.get(ALERTS + query(option, value));

    assertThat(reply.status()).as(reply.body()).isEqualTo(400);
    assertThat(reply.errorCode()).isEqualTo("BadRequest");
    assertThat(reply.errorMessage()).contains(word);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"$top | 51 | 50", "$filter | serviceSource eq 'unknown' | serviceSource", "$expand | evidence | evidence"})
  void incidents_haveRulesOfTheirOwn(String option, String value, String word) {
    assertThat(caller.get(INCIDENTS + query(option, value)).errorMessage()).contains(word);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "{'severity':'high'} | read-only",
      "{'comments':[]} | read-only",
      "{'colour':'red'} | does not exist",
      "{'Status':'new'} | does not exist",
      "{'status':'New'} | case-sensitive",
      "{'status':'active'} | valid ones",
      "{'status':'unknownFutureValue'} | valid ones",
      "{'status':null} | null",
      "{'classification':'TruePositive'} | case-sensitive",
      "{'determination':'clean'} | valid ones",
      "{'assignedTo':7} | assignedTo",
      "{'@odata.type':'#microsoft.graph.alert','status':'new'} | type",
      "{'status': | valid JSON",
      "[] | valid JSON",
      "status=new | valid JSON"})
  void update_refusesWrongBodies(String body, String word) {
    Caller.Reply reply = caller.patch(alert, json(body));

    assertThat(reply.status()).as(reply.body()).isEqualTo(400);
    assertThat(reply.errorCode()).isEqualTo("BadRequest");
    assertThat(reply.errorMessage()).contains(word);
  }

  @Test
  void update_refusesBodies_withoutOrWithAnotherContentType() {
    assertThat(caller.patch(alert, "").errorMessage()).contains("Empty");
    assertThat(caller.with("Content-Type", "").patch(alert, "{\"status\":\"new\"}").errorMessage()).contains("content type");
    assertThat(caller.with("Content-Type", "text/plain").patch(alert, "{\"status\":\"new\"}").errorMessage()).contains("MIME");
    assertThat(caller.with("Content-Type", "application/json; charset=utf-8").patch(alert, "{\"status\":\"new\"}").status()).isEqualTo(200);
  }

  @Test
  void update_changesNothing_whenOneMemberIsWrong() {
    Map<String, Object> before = caller.get(alert).json();

    assertThat(caller.patch(alert, "{\"status\":\"resolved\",\"severity\":\"low\"}").status()).isEqualTo(400);
    assertThat(caller.get(alert).json()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "{'status':'redirected'} | valid ones",
      "{'status':'new'} | valid ones",
      "{'customTags':'one'} | customTags",
      "{'customTags':null} | null",
      "{'customTags':[1]} | customTags",
      "{'displayName':'x'} | read-only",
      "{'resolvingComment':'x'} | read-only"})
  void incidentUpdate_refusesWrongBodies(String body, String word) {
    Caller.Reply reply = caller.patch(incident, json(body));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errorMessage()).contains(word);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "/comments | {'@odata.type':'microsoft.graph.security.comment','comment':'x'} | type",
      "/comments | {'@odata.type':'microsoft.graph.security.alertComment'} | comment",
      "/comments | {'comment':''} | comment",
      "/comments | {'comment':'x','createdDateTime':'2026-01-01T00:00:00Z'} | read-only",
      "/comments | {'comment':'x','text':'y'} | does not exist"})
  void comments_refuseWrongBodies(String path, String body, String word) {
    for (String entity : List.of(alert, incident)) {
      Caller.Reply reply = caller.post(entity + path, json(body));
      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.errorMessage()).contains(word);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "/alerts_v2/moveAlerts | {} | 400",
      "/alerts_v2/moveAlerts | {'alertIds':[]} | 400",
      "/alerts_v2/moveAlerts | {'alertIds':['no']} | 404",
      "/alerts_v2/moveAlerts | {'alertIds':['no'],'newCorrelationReasons':'SameAsset'} | 400",
      "/alerts_v2/moveAlerts | {'alertIds':['no'],'incident':'1'} | 400",
      "/incidents/mergeIncidents | {'incidentIds':['2041']} | 400",
      "/incidents/mergeIncidents | {'incidentIds':['2041','2041']} | 400",
      "/incidents/mergeIncidents | {'incidentIds':['2041','no']} | 404"})
  void actions_refuseWrongBodies(String path, String body, int status) {
    assertThat(caller.post("/v1.0/security" + path, json(body)).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
      "GET, /v1.0/security/alerts_v2/no-such-id, 404, ResourceNotFound",
      "PATCH, /v1.0/security/alerts_v2/no-such-id, 404, ResourceNotFound",
      "GET, /v1.0/security/incidents/0, 404, ResourceNotFound",
      "GET, /v1.0/security/nothing, 404, ResourceNotFound",
      "GET, /v1.0/security/alerts_v2/, 404, ResourceNotFound",
      "GET, /v1.0/Security/alerts_v2, 404, ResourceNotFound",
      "GET, /v2.0/security/alerts_v2, 404, ResourceNotFound",
      "GET, /, 404, ResourceNotFound",
      "DELETE, /v1.0/security/alerts_v2/no-such-id, 405, MethodNotAllowed",
      "PUT, /v1.0/security/alerts_v2, 405, MethodNotAllowed",
      "GET, /v1.0/security/alerts_v2/x/comments, 405, MethodNotAllowed"})
  void paths_answerInTheEnvelopeOfGraph(String verb, String path, int status, String code) {
    Caller.Reply reply = caller.send(verb, path, verb.equals("PATCH") ? "{\"status\":\"new\"}" : "");

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.errorCode()).isEqualTo(code);
    assertThat(Caller.object(Caller.object(reply.member("error")).get("innerError"))).containsKeys("date", "request-id", "client-request-id");
  }

  @Test
  void tokens_areCheckedBeforeAnythingElse(SecurityCloudEmulator cloud) {
    String good = cloud.token(cloud.app());
    String misdirected = cloud.credential(cloud.app())
        .getTokenSync(new com.azure.core.credential.TokenRequestContext().addScopes("https://api.securitycenter.microsoft.com/.default")).getToken();

    assertThat(refused(caller.with("Authorization", ""))).contains("empty");
    assertThat(refused(caller.with("Authorization", "Basic eDp5"))).contains("empty");
    assertThat(refused(caller.with("Authorization", "Bearer x"))).contains("Signature");
    assertThat(refused(caller.with("Authorization", "Bearer " + good.substring(0, good.length() - 6) + "AAAAAA"))).contains("Signature");
    assertThat(refused(caller.with("Authorization", "Bearer " + misdirected))).contains("audience");
  }

  private static String json(String withApostrophes) { return withApostrophes.replace('\'', '"'); }

  private static String refused(Caller caller) {
    Caller.Reply reply = caller.get("/v1.0/security/nothing");
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.errorCode()).isEqualTo("InvalidAuthenticationToken");
    assertThat(reply.header("WWW-Authenticate")).hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
    return reply.errorMessage();
  }
}
