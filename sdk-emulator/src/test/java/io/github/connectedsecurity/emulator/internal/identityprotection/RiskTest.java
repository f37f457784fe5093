package io.github.connectedsecurity.emulator.internal.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskTest {
  private static final String USERS = "/v1.0/identityProtection/riskyUsers";
  private static final Map<String, String> ALL_MEMBERS = Map.of("Prefer", "include-unknown-enum-members");

  private final IdentityCloud cloud = new IdentityCloud();

  @AfterEach
  void stop() { cloud.close(); }

  private List<String> atRisk() {
    return cloud.get(USERS, "$filter", "riskState eq 'atRisk'", "$top", "500").values("id").stream().map(String::valueOf).toList();
  }

  private static String ids(String member, List<String> ids) { return Json.write(Map.of(member, ids)); }

  @Test
  void lists_takeTheFieldsOfTheSheet_andTheLongFormOfEnums() {
    assertThat(cloud.get(USERS, "$filter", "riskLevel eq 'high'").values("riskLevel")).isNotEmpty().containsOnly("high");
    assertThat(cloud.get(USERS, "$filter", "riskLevel eq microsoft.graph.riskLevel'medium'").values("riskLevel")).isNotEmpty().containsOnly("medium");
    assertThat(cloud.get(USERS, "$filter", "riskLastUpdatedDateTime ge 2026-11-20T00:00:00Z", "$select", "id").value()).isNotEmpty()
        .allSatisfy(user -> assertThat(user).containsOnlyKeys("id"));
    assertThat(cloud.get("/v1.0/identityProtection/riskDetections", "$filter", "riskEventType eq 'passwordSpray' or riskLevel eq 'low'").value()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"riskyUsers,$top,501", "riskyUsers,$orderby,riskLevel", "riskyUsers,$count,true", "riskDetections,$top,501", "riskyUsers,$filter,color eq 'x'",
      "riskyServicePrincipals,$filter,riskState eq 'atRisk'", "servicePrincipalRiskDetections,$top,5", "riskyUsers,$filter,riskLevel eq 'extreme'"})
  void lists_refuseWhatTheServiceDoesNotTake(String list, String option, String value) {
    assertThat(cloud.get("/v1.0/identityProtection/" + list, option, value).status()).isEqualTo(400);
  }

  @Test
  void detections_comeTwentyToAPage_andEachOnce() {
    List<Object> ids = new ArrayList<>();
    IdentityCloud.Reply page = cloud.get("/v1.0/identityProtection/riskDetections");
    while (true) {
      ids.addAll(page.values("id"));
      if (page.member("@odata.nextLink") == null) {
        break;
      }
      assertThat(page.value()).hasSize(20);
      page = cloud.get(String.valueOf(page.member("@odata.nextLink")));
    }
    assertThat(ids).hasSize(123).doesNotHaveDuplicates();
    assertThat(cloud.get("/v1.0/identityProtection/riskDetections", "$top", "500").value()).hasSize(123);
  }

  @Test
  void dismiss_changesTheUser_theHistory_theDetections_andTheAudits() {
    String id = atRisk().get(0);

    assertThat(cloud.send("POST", USERS + "/dismiss", ids("userIds", List.of(id))).status()).isEqualTo(204);

    Map<String, Object> user = cloud.get(USERS + "/" + id).json();
    assertThat(user).containsEntry("riskLevel", "none").containsEntry("riskState", "dismissed").containsEntry("riskDetail", "adminDismissedAllRiskForUser")
        .containsEntry("isProcessing", true);
    List<Map<String, Object>> history = cloud.get(USERS + "/" + id + "/history").value();
    assertThat(history).hasSize(2).allSatisfy(item -> assertThat(item).containsEntry("id", id));
    assertThat(cloud.get(USERS + "/" + id + "/history/" + id).status()).isEqualTo(200);
    assertThat(cloud.get("/v1.0/identityProtection/riskDetections", "$filter", "userId eq '" + id + "'").values("riskState")).containsOnly("dismissed");
    assertThat(cloud.get("/v1.0/auditLogs/directoryAudits", "$filter", "targetResources/any(t:t/id eq '" + id + "')").values("loggedByService"))
        .containsExactly("Identity Protection");
    cloud.later(Duration.ofSeconds(6));
    assertThat(cloud.get(USERS + "/" + id).json()).containsEntry("isProcessing", false);
    cloud.fill();
    assertThat(cloud.get(USERS + "/" + id).json()).containsEntry("riskState", "atRisk");
  }

  @Test
  void confirmations_setLevelAndState() {
    List<String> ids = atRisk();
    cloud.send("POST", USERS + "/confirmCompromised", ids("userIds", ids.subList(0, 60)));
    cloud.send("POST", USERS + "/confirmSafe", ids("userIds", ids.subList(60, 61)));

    assertThat(cloud.get(USERS + "/" + ids.get(59)).json()).containsEntry("riskLevel", "high").containsEntry("riskState", "confirmedCompromised");
    assertThat(cloud.get(USERS + "/" + ids.get(60)).json()).containsEntry("riskState", "confirmedSafe").containsEntry("riskDetail", "unknownFutureValue");
    assertThat(cloud.getWith(ALL_MEMBERS, USERS + "/" + ids.get(60)).json()).containsEntry("riskDetail", "adminConfirmedAccountSafe");
  }

  @Test
  void actions_doAllOrNothing() {
    List<String> ids = atRisk();
    List<String> tooMany = IntStream.range(0, 61).mapToObj(ids::get).toList();

    assertThat(cloud.send("POST", USERS + "/dismiss", ids("userIds", tooMany)).message()).contains("60");
    assertThat(cloud.send("POST", USERS + "/dismiss", ids("userIds", List.of(ids.get(0), "nobody"))).status()).isEqualTo(404);
    assertThat(atRisk()).containsExactlyElementsOf(ids);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"userIds\":[]}", "{\"userIds\":[7]}", "{\"userIds\":\"u\"}", "{\"ids\":[\"u\"]}", "{\"userIds\":"})
  void actions_refuseOtherBodies(String body) { assertThat(cloud.send("POST", USERS + "/dismiss", body).status()).isEqualTo(400); }

  @Test
  void signIns_areThoseOfUsers_inBetaOthersOnRequest() {
    assertThat(cloud.get("/v1.0/auditLogs/signIns").value()).hasSizeGreaterThan(120).allSatisfy(one -> assertThat(one).doesNotContainKey("signInEventTypes"));
    assertThat(cloud.get("/v1.0/auditLogs/signIns", "$filter", "signInEventTypes/any(t:t eq 'servicePrincipal')").status()).isEqualTo(400);
    assertThat(cloud.get("/beta/auditLogs/signIns").value()).hasSizeGreaterThan(120);
    assertThat(cloud.get("/beta/auditLogs/signIns", "$filter", "signInEventTypes/any(t:t eq 'servicePrincipal')").values("servicePrincipalName")).hasSize(10);
    assertThat(cloud.get("/v1.0/auditLogs/signIns", "$filter",
        "riskState eq 'atRisk' and createdDateTime ge 2026-11-01T00:00:00Z and startswith(ipAddress,'203.0') and location/city eq 'Oslo'").value())
        .isNotEmpty();
    assertThat(cloud.get("/v1.0/auditLogs/signIns", "$filter", "riskEventTypes_v2/any(t:t eq 'passwordSpray') and status/errorCode eq 0").value()).isNotEmpty();
    assertThat(cloud.get("/v1.0/auditLogs/signIns", "$select", "id").status()).isEqualTo(400);
  }

  @Test
  void signIns_haveTheMembersOfTheirVersion() {
    Map<String, Object> stable = cloud.get("/v1.0/auditLogs/signIns", "$filter", "riskEventTypes_v2/any(t:t eq 'anomalousToken')").value().get(0);
    assertThat(stable).containsEntry("riskEventTypes", List.of("unknownFutureValue")).containsKeys("homeTenantId", "userAgent", "servicePrincipalId")
        .doesNotContainKeys("originalRequestId", "authenticationDetails", "signInEventTypes");

    Map<String, Object> beta = cloud.get("/beta/auditLogs/signIns", "$filter", "id eq '" + stable.get("id") + "'").value().get(0);
    assertThat(beta).containsEntry("originalRequestId", stable.get("id")).containsEntry("tokenIssuerType", "AzureAD").doesNotContainKey("riskEventTypes");
    assertThat(String.valueOf(beta.get("appliedConditionalAccessPolicies"))).contains("conditionsNotSatisfied=clientType");
  }

  @Test
  void signIns_tellHowSomebodyProvedWhoItWas() {
    assertThat(cloud.get("/beta/auditLogs/signIns", "$filter", "status/errorCode eq 50126").value()).isNotEmpty()
        .allSatisfy(one -> assertThat(one).containsEntry("authenticationRequirement", "singleFactorAuthentication")
            .hasEntrySatisfying("authenticationDetails", steps -> assertThat(steps.toString()).contains("succeeded=false")));
    assertThat(cloud.get("/beta/auditLogs/signIns").value()).anySatisfy(one -> assertThat(one).containsEntry("authenticationRequirement",
        "multiFactorAuthentication").hasEntrySatisfying("authenticationDetails", steps -> assertThat((List<?>) steps).hasSize(2)));
  }

  @Test
  void signIns_tellOfPolicies_onlyToThoseWhoMayReadThem() {
    assertThat(cloud.get("/v1.0/auditLogs/signIns", "$top", "1").values("appliedConditionalAccessPolicies")).noneMatch("[]"::equals);
    assertThat(cloud.sendAs("AuditLog.Read.All", "GET", "/v1.0/auditLogs/signIns?$top=1", "").values("appliedConditionalAccessPolicies")).containsOnly("[]");
  }

  @Test
  void signIns_canBeJudged() {
    String id = String.valueOf(cloud.get("/v1.0/auditLogs/signIns", "$filter", "riskEventTypes_v2/any(t:t eq 'passwordSpray')").values("id").get(0));

    assertThat(cloud.send("POST", "/v1.0/auditLogs/signIns/confirmSafe", ids("requestIds", List.of(id))).status()).isEqualTo(204);

    assertThat(cloud.get("/v1.0/auditLogs/signIns/" + id).json()).containsEntry("riskState", "confirmedSafe")
        .containsEntry("riskDetail", "adminConfirmedSigninSafe");
    assertThat(cloud.get("/v1.0/identityProtection/riskDetections", "$filter", "requestId eq '" + id + "'").values("riskState"))
        .containsExactly("confirmedSafe");
  }

  @Test
  void workloads_haveTheirOwnActions_butCannotBeCalledSafe() {
    String path = "/v1.0/identityProtection/riskyServicePrincipals";
    String id = String.valueOf(cloud.get(path, "$count", "true").values("id").get(0));

    assertThat(cloud.send("POST", path + "/confirmCompromised", ids("servicePrincipalIds", List.of(id))).status()).isEqualTo(204);
    assertThat(cloud.getWith(ALL_MEMBERS, path + "/" + id).json()).containsEntry("riskDetail", "adminConfirmedServicePrincipalCompromised");
    assertThat(cloud.get(path + "/" + id + "/history").value()).hasSize(2);
    assertThat(cloud.get("/v1.0/identityProtection/servicePrincipalRiskDetections", "$filter", "servicePrincipalId eq '" + id + "'").values("riskState"))
        .containsExactly("confirmedCompromised");
    assertThat(cloud.send("POST", path + "/confirmSafe", ids("servicePrincipalIds", List.of(id))).status()).isBetween(404, 405);
  }

  @Test
  void agents_areInBetaOnly() {
    assertThat(cloud.get("/v1.0/identityProtection/riskyAgents").status()).isEqualTo(404);
    List<Object> ids = cloud.get("/beta/identityProtection/riskyAgents", "$filter", "startswith(agentDisplayName,'Agent')").values("id");
    assertThat(cloud.send("POST", "/beta/identityProtection/riskyAgents/dismiss", ids("agentIds", List.of(String.valueOf(ids.get(0))))).status())
        .isEqualTo(204);
    assertThat(cloud.get("/beta/identityProtection/riskyAgents/" + ids.get(0)).json()).containsEntry("riskState", "dismissed");
    assertThat(cloud.get("/beta/identityProtection/agentRiskDetections", "$filter", "identityId eq '" + ids.get(0) + "'").values("riskState"))
        .containsExactly("dismissed");
  }

  @Test
  void gate_asksForPermissions_andKnowsTheVerbs() {
    assertThat(cloud.sendAs("IdentityRiskyUser.Read.All", "POST", USERS + "/dismiss", ids("userIds", List.of("u"))).status()).isEqualTo(403);
    assertThat(cloud.sendAs("User.Read.All", "GET", USERS, "").message()).contains("IdentityRiskyUser.Read.All");
    assertThat(cloud.send("POST", USERS, "{}").status()).isEqualTo(405);
    assertThat(cloud.send("DELETE", "/v1.0/identityProtection/riskDetections/x", "").status()).isEqualTo(405);
    assertThat(cloud.get(USERS + "/nobody").status()).isEqualTo(404);
    assertThat(cloud.get("/v1.0/identityProtection/unknown").header("request-id")).isPresent();
    assertThat(cloud.product.owns("/v1.0/security/alerts_v2")).isFalse();
    assertThat(cloud.product.owns("/v1.0/usersettings")).isFalse();
    assertThat(cloud.product.owns("/v1.0/users/u/dataSecurityAndGovernance/sensitivityLabels")).isFalse();
    assertThat(cloud.product.owns("/beta/me/revokeSignInSessions")).isTrue();
  }
}
