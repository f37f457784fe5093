package io.github.connectedsecurity.emulator.internal.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {
  private static final String ROOT = "/v1.0/identity/conditionalAccess/";
  private static final String POLICIES = ROOT + "policies";
  private static final String LOCATIONS = ROOT + "namedLocations";
  private static final String STRENGTHS = "/v1.0/policies/authenticationStrengthPolicies";
  private static final String EVERYONE = "\"users\":{\"includeUsers\":[\"All\"]},\"applications\":{\"includeApplications\":[\"All\"]}";

  private final IdentityCloud cloud = new IdentityCloud();

  @AfterEach
  void stop() { cloud.close(); }

  private static String policy(String conditions, String more) {
    return "{\"displayName\":\"P\",\"state\":\"enabledForReportingButNotEnforced\",\"conditions\":{" + conditions + "}" + more + "}";
  }

  private static String grant(String operator, String... controls) {
    return ",\"grantControls\":{\"operator\":\"" + operator + "\",\"builtInControls\":[\"" + String.join("\",\"", controls) + "\"]}";
  }

  private static String id(IdentityCloud.Reply reply) { return String.valueOf(reply.member("id")); }

  @Test
  void policies_areMade_changed_deleted_andBroughtBack() {
    IdentityCloud.Reply made = cloud.send("POST", POLICIES, policy(EVERYONE + ",\"userRiskLevels\":[\"high\"]", grant("AND", "mfa", "passwordChange")));
    assertThat(made.status()).isEqualTo(201);
    String path = POLICIES + "/" + id(made);

    assertThat(cloud.send("PATCH", path, "{\"state\":\"enabled\",\"conditions\":{\"userRiskLevels\":[\"high\",\"medium\"]}}").status()).isEqualTo(204);
    Map<String, Object> changed = cloud.get(path).json();
    assertThat(changed).containsEntry("state", "enabled").containsEntry("displayName", "P");
    assertThat(String.valueOf(changed.get("conditions"))).contains("includeUsers", "medium");
    assertThat(cloud.get(POLICIES, "$filter", "state eq 'enabled'", "$orderby", "displayName", "$count", "true").member("@odata.count")).isEqualTo(2L);

    assertThat(cloud.send("DELETE", path, "").status()).isEqualTo(204);
    assertThat(cloud.get(path).status()).isEqualTo(404);
    assertThat(cloud.get(ROOT + "deletedItems/policies").value()).singleElement().satisfies(gone -> assertThat(gone).containsKey("deletedDateTime"));
    assertThat(cloud.send("POST", ROOT + "deletedItems/policies/" + id(made) + "/restore", "").member("displayName")).isEqualTo("P");
    assertThat(cloud.get(path).json()).doesNotContainKey("deletedDateTime");
    cloud.send("DELETE", path, "");
    assertThat(cloud.send("DELETE", ROOT + "deletedItems/policies/" + id(made), "").status()).isEqualTo(204);
    assertThat(cloud.get(ROOT + "deletedItems/policies").value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"displayName\":\"P\",\"state\":\"enabled\"}",
      "{\"displayName\":\"P\",\"state\":\"on\",\"conditions\":{}}",
      "{\"state\":\"enabled\",\"conditions\":{}}",
      "{\"displayName\":\"P\",\"state\":\"enabled\",\"color\":\"red\"}"})
  void policies_needTheirParts(String body) { assertThat(cloud.send("POST", POLICIES, body).status()).isEqualTo(400); }

  @ParameterizedTest
  @ValueSource(strings = {"passwordChange", "mfa\",\"passwordChange", "riskRemediation", "magic"})
  void policies_refuseControlsThatDoNotFit(String controls) {
    assertThat(cloud.send("POST", POLICIES, policy(EVERYONE, grant("AND", controls))).status()).isEqualTo(400);
  }

  @Test
  void policies_refuseConditionsBesideAPasswordChange() {
    String risk = EVERYONE + ",\"userRiskLevels\":[\"high\"]";
    assertThat(cloud.send("POST", POLICIES, policy(risk + ",\"locations\":{\"includeLocations\":[\"All\"]}", grant("AND", "mfa", "passwordChange"))).message())
        .contains("locations");
    assertThat(cloud.send("POST", POLICIES, policy(risk, grant("OR", "mfa", "passwordChange"))).message()).contains("AND");
    assertThat(cloud.send("POST", POLICIES, policy(risk, "")).message()).contains("grant or session");
    assertThat(cloud.send("POST", POLICIES, policy(EVERYONE + ",\"userRiskLevels\":[\"hidden\"]", grant("OR", "mfa"))).message()).contains("hidden");
    assertThat(cloud.send("POST", POLICIES, policy(EVERYONE, ",\"sessionControls\":{\"signInFrequency\":{\"isEnabled\":true,\"value\":1}}")).message())
        .contains("'value' and 'type'");
  }

  @Test
  void remediation_isShownToThoseWhoAskForLaterMembers() {
    String controls = ",\"grantControls\":{\"operator\":\"AND\",\"builtInControls\":[\"riskRemediation\"],\"authenticationStrength\":{\"id\":\"s\"}}";
    String id = id(cloud.send("POST", POLICIES, policy(EVERYONE + ",\"userRiskLevels\":[\"high\"],\"clientAppTypes\":[\"all\"]", controls)));

    assertThat(cloud.get(POLICIES + "/" + id).response().body()).contains("unknownFutureValue").doesNotContain("riskRemediation");
    assertThat(cloud.getWith(Map.of("Prefer", "include-unknown-enum-members"), POLICIES + "/" + id).response().body()).contains("riskRemediation");
  }

  @Test
  void locations_needTheirTypes_andTrustedOnesAreKept() {
    String ip = "\"displayName\":\"L\",\"ipRanges\":[{\"@odata.type\":\"#microsoft.graph.iPv4CidrRange\",\"cidrAddress\":\"192.0.2.0/24\"}]";
    assertThat(cloud.send("POST", LOCATIONS, "{" + ip + "}").message()).contains("@odata.type");
    assertThat(cloud.send("POST", LOCATIONS, "{\"@odata.type\":\"#microsoft.graph.ipNamedLocation\",\"displayName\":\"L\",\"ipRanges\":[]}").status())
        .isEqualTo(400);
    assertThat(cloud.send("POST", LOCATIONS,
        "{\"@odata.type\":\"#microsoft.graph.countryNamedLocation\",\"displayName\":\"L\",\"countriesAndRegions\":[\"Norway\"]}")
        .status()).isEqualTo(400);
    String path = LOCATIONS + "/" + id(cloud.send("POST", LOCATIONS, "{\"@odata.type\":\"#microsoft.graph.ipNamedLocation\",\"isTrusted\":true," + ip + "}"));
    cloud.send("POST", LOCATIONS, "{\"@odata.type\":\"#microsoft.graph.countryNamedLocation\",\"displayName\":\"C\",\"countriesAndRegions\":[\"CA\",\"US\"]}");

    assertThat(cloud.send("DELETE", path, "").message()).contains("untrusted");
    assertThat(cloud.send("PATCH", path, "{\"isTrusted\":false}").message()).contains("@odata.type");
    assertThat(cloud.send("PATCH", path, "{\"@odata.type\":\"#microsoft.graph.ipNamedLocation\",\"isTrusted\":false}").status()).isEqualTo(204);
    assertThat(cloud.get(LOCATIONS, "$filter", "isof('microsoft.graph.ipNamedLocation')").value()).hasSize(2);
    assertThat(cloud.get(LOCATIONS, "$filter", "microsoft.graph.countryNamedLocation/countriesAndRegions/any(c:c eq 'CA')").values("displayName"))
        .containsExactly("C");
    assertThat(cloud.send("DELETE", path, "").status()).isEqualTo(204);
    assertThat(cloud.get(ROOT + "deletedItems/namedLocations").value()).hasSize(1);
  }

  @Test
  void whatIf_tellsWhichPoliciesApply() {
    cloud.send("POST", POLICIES, policy(EVERYONE + ",\"signInRiskLevels\":[\"high\"]", grant("OR", "mfa")));
    String supposed = "{\"signInIdentity\":{\"@odata.type\":\"#microsoft.graph.userSignIn\",\"userId\":\"u\"},"
        + "\"signInContext\":{\"@odata.type\":\"#microsoft.graph.applicationContext\",\"includeApplications\":[\"a\"]},"
        + "\"signInConditions\":{\"signInRiskLevel\":\"%s\",\"clientAppType\":\"browser\"}}";

    assertThat(cloud.send("POST", ROOT + "evaluate", supposed.formatted("high")).values("analysisReasons")).containsExactly("clientApps", "notSet");
    assertThat(cloud.send("POST", ROOT + "evaluate", supposed.formatted("low")).values("analysisReasons")).containsExactly("clientApps", "signInRisk");
    assertThat(cloud.send("POST", ROOT + "evaluate", "{\"signInIdentity\":{}}").status()).isEqualTo(400);
  }

  @Test
  void contexts_areC1ToC99_andMadeByChangingFreeOnes() {
    String path = ROOT + "authenticationContextClassReferences";
    assertThat(cloud.send("PATCH", path + "/c7", "{\"displayName\":\"Seven\"}").status()).isEqualTo(204);
    assertThat(cloud.get(path + "/c7").json()).containsEntry("isAvailable", false);
    assertThat(cloud.send("POST", path, "{\"id\":\"c100\"}").status()).isEqualTo(400);
    assertThat(cloud.send("POST", path, "{\"id\":\"c7\"}").status()).isEqualTo(400);
    assertThat(cloud.send("POST", path, "{\"id\":\"c8\",\"displayName\":\"Eight\"}").status()).isEqualTo(201);
    assertThat(cloud.send("DELETE", path + "/c8", "").status()).isEqualTo(204);
    assertThat(cloud.get(path).value()).hasSize(2);
  }

  @Test
  void strengths_areTheTenantsOwn_orCannotBeChanged() {
    IdentityCloud.Reply made = cloud.send("POST", STRENGTHS, "{\"displayName\":\"Keys\",\"allowedCombinations\":[\"fido2\",\"password, sms\"]}");
    String path = STRENGTHS + "/" + id(made);
    assertThat(made.member("requirementsSatisfied")).isEqualTo("mfa");
    assertThat(cloud.send("PATCH", path, "{\"allowedCombinations\":[\"fido2\"]}").status()).isEqualTo(400);
    IdentityCloud.Reply changed = cloud.send("POST", path + "/updateAllowedCombinations", "{\"allowedCombinations\":[\"password\"]}");
    assertThat(String.valueOf(changed.member("previousCombinations"))).isEqualTo("[fido2, password,sms]");
    assertThat(cloud.get(path).json()).containsEntry("requirementsSatisfied", "none");
    assertThat(cloud.send("POST", path + "/updateAllowedCombinations", "{\"allowedCombinations\":[\"fido2,sms\"]}").status()).isEqualTo(400);
    String builtIn = STRENGTHS + "/00000000-0000-0000-0000-000000000002";
    assertThat(cloud.send("PATCH", builtIn, "{\"displayName\":\"x\"}").status()).isEqualTo(403);
    cloud.send("POST", POLICIES, policy(EVERYONE, ",\"grantControls\":{\"operator\":\"OR\",\"authenticationStrength\":{\"id\":\"" + id(made) + "\"}}"));
    assertThat(String.valueOf(cloud.get(path + "/usage").member("none"))).contains("displayName=P");
    assertThat(cloud.send("DELETE", path, "").message()).contains("used by");
    assertThat(String.valueOf(cloud.get(ROOT + "authenticationStrength/combinations").member("value"))).contains("password,sms");
    assertThat(cloud.get(ROOT + "authenticationStrength/authenticationMethodModes/fido2").status()).isEqualTo(200);
  }

  @Test
  void configurations_belongToTheTenantsOwnStrengths() {
    String strength = STRENGTHS + "/" + id(cloud.send("POST", STRENGTHS, "{\"displayName\":\"Keys\",\"allowedCombinations\":[\"fido2\"]}"));
    String keys = "{\"@odata.type\":\"#microsoft.graph.fido2CombinationConfiguration\",\"appliesToCombinations\":[\"fido2\"],\"allowedAAGUIDs\":[\"a1\"]}";
    String path = strength + "/combinationConfigurations";
    String made = path + "/" + id(cloud.send("POST", path, keys));

    assertThat(cloud.get(path).value()).singleElement().satisfies(one -> assertThat(one).doesNotContainKey("strength"));
    assertThat(cloud.send("PATCH", made, keys.replace("a1", "a2")).status()).isEqualTo(204);
    assertThat(String.valueOf(cloud.get(made).member("allowedAAGUIDs"))).isEqualTo("[a2]");
    assertThat(cloud.send("POST", path, keys.replace("fido2Combination", "otherCombination")).status()).isEqualTo(400);
    assertThat(cloud.send("POST", path, keys.replace("allowedAAGUIDs", "allowedPolicyOIDs")).status()).isEqualTo(400);
    assertThat(cloud.send("POST", STRENGTHS + "/00000000-0000-0000-0000-000000000002/combinationConfigurations", keys).status()).isEqualTo(403);
    assertThat(cloud.send("DELETE", made, "").status()).isEqualTo(204);
    assertThat(cloud.get(made).status()).isEqualTo(404);
  }

  @Test
  void templates_canBeRead() {
    Object id = cloud.get(ROOT + "templates").values("id").get(0);
    assertThat(cloud.get(ROOT + "templates/" + id).member("details")).isNotNull();
    assertThat(cloud.get(ROOT + "templates/none").status()).isEqualTo(404);
  }

  @Test
  void securityDefaults_andEnabledPolicies_excludeEachOther() {
    String path = "/v1.0/policies/identitySecurityDefaultsEnforcementPolicy";
    assertThat(cloud.send("PATCH", path, "{\"isEnabled\":true}").status()).isEqualTo(400);
    cloud.get(POLICIES).values("id").forEach(id -> cloud.send("DELETE", POLICIES + "/" + id, ""));
    assertThat(cloud.send("PATCH", path, "{\"isEnabled\":true}").status()).isEqualTo(204);
    assertThat(cloud.get(path).member("isEnabled")).isEqualTo(true);
  }
}
