package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.identityprotection.model.RiskLevel;
import io.github.connectedsecurity.identityprotection.model.access.ClientAppKind;
import io.github.connectedsecurity.identityprotection.model.access.DevicePlatform;
import io.github.connectedsecurity.identityprotection.model.access.FrequencyInterval;
import io.github.connectedsecurity.identityprotection.model.access.FrequencyUnit;
import io.github.connectedsecurity.identityprotection.model.access.GrantControl;
import io.github.connectedsecurity.identityprotection.model.access.GrantOperator;
import io.github.connectedsecurity.identityprotection.model.access.PersistentBrowserMode;
import io.github.connectedsecurity.identityprotection.model.access.PolicyState;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewApplicationCondition;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewConditionalAccessPolicy;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewConditions;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewGrantControls;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewSessionControls;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewSignInFrequencyControl;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewUserCondition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RiskPoliciesTest {
  private static final Map<String, Object> EVERY_TIME = Map.of("isEnabled", true, "frequencyInterval", "everyTime",
      "authenticationType", "primaryAndSecondaryAuthentication");

  private static RiskPolicy atHighRisk() { return RiskPolicies.userRisk("x", RiskLevel.HIGH).excludeUsers("emergency"); }

  private static RiskPolicy workloads() { return RiskPolicies.workloadRisk("x", List.of("s1"), RiskLevel.HIGH); }

  @Test
  void passwordChange_isAsTheRecipeSays() {
    assertThat(RiskPolicies.passwordChangeAtHighRisk("High user risk").excludeUsers("emergency").build().toMap()).isEqualTo(Map.of(
        "displayName", "High user risk", "state", "enabledForReportingButNotEnforced",
        "conditions", Map.of("users", Map.of("includeUsers", List.of("All"), "excludeUsers", List.of("emergency")),
            "applications", Map.of("includeApplications", List.of("All")), "userRiskLevels", List.of("high"), "clientAppTypes", List.of("all")),
        "grantControls", Map.of("operator", "AND", "builtInControls", List.of("mfa", "passwordChange")),
        "sessionControls", Map.of("signInFrequency", EVERY_TIME)));
  }

  @Test
  void remediation_isAsTheRecipeSays() {
    Map<String, Object> policy = RiskPolicies.remediationAtHighRisk("High user risk").excludeGroups("emergencies").enabled().build().toMap();

    assertThat(policy).containsEntry("state", "enabled").containsEntry("sessionControls", Map.of("signInFrequency", EVERY_TIME)).containsEntry("grantControls",
        Map.of("operator", "AND", "builtInControls", List.of("riskRemediation"), "authenticationStrength",
            Map.of("id", "00000000-0000-0000-0000-000000000002")));
  }

  @Test
  void mfaAtRiskySignIns_isAsTheRecipeSays() {
    Map<String, Object> policy = RiskPolicies.mfaAtRiskySignIns("Risky sign-ins").withoutExclusions().description("From the template").disabled().build()
        .toMap();

    assertThat(policy).containsEntry("grantControls", Map.of("operator", "OR", "builtInControls", List.of("mfa")))
        .containsEntry("description", "From the template")
        .containsEntry("state", "disabled").containsEntry("conditions", Map.of("users", Map.of("includeUsers", List.of("All")),
            "applications", Map.of("includeApplications", List.of("All")), "signInRiskLevels", List.of("high", "medium"), "clientAppTypes", List.of("all")));
  }

  @Test
  void blockWorkloads_isAsTheRecipeSays() {
    Map<String, Object> policy = RiskPolicies.blockWorkloadsAtRisk("Risky workloads").build().toMap();

    assertThat(policy).doesNotContainKey("sessionControls").containsEntry("grantControls", Map.of("operator", "OR", "builtInControls", List.of("block")))
        .containsEntry("conditions", Map.of("users", Map.of("includeUsers", List.of("None")), "applications", Map.of("includeApplications", List.of("All")),
            "clientApplications", Map.of("includeServicePrincipals", List.of("ServicePrincipalsInMyTenant")),
            "servicePrincipalRiskLevels", List.of("high", "medium"), "clientAppTypes", List.of("all")));
  }

  @Test
  void blockPlaces_isAsTheRecipeSays() {
    Map<String, Object> policy = RiskPolicies.blockPlaces("Blocked countries", "l1").excludeUsers("emergency").build().toMap();

    assertThat(policy).containsEntry("grantControls", Map.of("operator", "OR", "builtInControls", List.of("block")));
    assertThat(policy.get("conditions")).asInstanceOf(InstanceOfAssertFactories.MAP).containsEntry("locations", Map.of("includeLocations", List.of("l1")));
  }

  @Test
  void builder_takesWhatConditionalAccessTakes() {
    assertThat(RiskPolicies.signInRisk("x", RiskLevel.HIGH).onlyGroups("g1").onlyRoles("r1").excludeUsers("e").onlyApplications("a1").excludeApplications("a2")
        .onlyClients(ClientAppKind.BROWSER).onlyPlatforms(DevicePlatform.IOS).exceptFromPlaces("AllTrusted")
        .requireStrength(AuthenticationStrengths.PHISHING_RESISTANT)
        .require(GrantControl.COMPLIANT_DEVICE).anyOf().signInAfter(4, FrequencyUnit.HOURS).reportOnly().build().toMap()).isEqualTo(Map.of(
            "displayName", "x", "state", "enabledForReportingButNotEnforced",
            "conditions", Map.of("signInRiskLevels", List.of("high"), "clientAppTypes", List.of("browser"), "platforms",
                Map.of("includePlatforms", List.of("iOS")),
                "locations", Map.of("includeLocations", List.of("All"), "excludeLocations", List.of("AllTrusted")),
                "users", Map.of("includeGroups", List.of("g1"), "includeRoles", List.of("r1"), "excludeUsers", List.of("e")),
                "applications", Map.of("includeApplications", List.of("a1"), "excludeApplications", List.of("a2"))),
            "grantControls", Map.of("operator", "OR", "builtInControls", List.of("compliantDevice"),
                "authenticationStrength", Map.of("id", AuthenticationStrengths.PHISHING_RESISTANT)),
            "sessionControls", Map.of("signInFrequency", Map.of("isEnabled", true, "frequencyInterval", "timeBased", "type", "hours", "value", 4L))));
    assertThat(RiskPolicies.userRisk("x", RiskLevel.LOW).onlyUsers("u").withoutExclusions().persistentBrowser(PersistentBrowserMode.NEVER).build().toMap())
        .containsEntry("sessionControls", Map.of("persistentBrowser", Map.of("isEnabled", true, "mode", "never"))).doesNotContainKey("grantControls");
  }

  static Stream<Arguments> forbidden() {
    return Stream.of(
        Arguments.of("asks for nothing", atHighRisk()),
        Arguments.of("leaves nobody out", RiskPolicies.userRisk("x", RiskLevel.HIGH).requireMfa()),
        Arguments.of("both user risk and sign-in risk", atHighRisk().atSignInRisk(RiskLevel.HIGH).requireMfa()),
        Arguments.of("hidden is a missing licence", RiskPolicies.userRisk("x", RiskLevel.HIDDEN).excludeUsers("e").requireMfa()),
        Arguments.of("the level 'none' in userRiskLevels", RiskPolicies.userRisk("x", RiskLevel.NONE).excludeUsers("e").requireMfa()),
        Arguments.of("password change needs mfa", atHighRisk().require(GrantControl.PASSWORD_CHANGE).allOf()),
        Arguments.of("password change needs mfa", atHighRisk().requirePasswordChange().anyOf()),
        Arguments.of("password change needs levels of user risk", RiskPolicies.signInRisk("x", RiskLevel.HIGH).excludeUsers("e").requirePasswordChange()),
        Arguments.of("password change needs all applications", atHighRisk().requirePasswordChange().onlyApplications("a1")),
        Arguments.of("password change needs all applications", atHighRisk().requirePasswordChange().excludeApplications("a1")),
        Arguments.of("takes no condition but users, applications and user risk, not locations", atHighRisk().requirePasswordChange().fromPlaces("l1")),
        Arguments.of("not platforms", atHighRisk().requirePasswordChange().onlyPlatforms(DevicePlatform.IOS)),
        Arguments.of("not clientAppTypes", atHighRisk().requirePasswordChange().onlyClients(ClientAppKind.BROWSER)),
        Arguments.of("exclude each other", atHighRisk().requirePasswordChange().require(GrantControl.RISK_REMEDIATION)),
        Arguments.of("Risk remediation needs an authentication strength", atHighRisk().require(GrantControl.RISK_REMEDIATION).allOf()),
        Arguments.of("Risk remediation needs an authentication strength", atHighRisk().requireRiskRemediation(AuthenticationStrengths.MULTIFACTOR).anyOf()),
        Arguments.of("Risk remediation needs levels of user risk",
            RiskPolicies.signInRisk("x", RiskLevel.HIGH).excludeUsers("e").requireRiskRemediation(AuthenticationStrengths.MULTIFACTOR)),
        Arguments.of("Risk remediation needs all applications", atHighRisk().requireRiskRemediation("s").onlyApplications("a1")),
        Arguments.of("Risk remediation takes no condition", atHighRisk().requireRiskRemediation("s").fromPlaces("l1")),
        Arguments.of("the strength takes the place of mfa", atHighRisk().requireMfa().requireStrength(AuthenticationStrengths.MULTIFACTOR)),
        Arguments.of("blocks and asks for something else", atHighRisk().block().requireMfa()),
        Arguments.of("blocks and asks for something else", atHighRisk().block().requireStrength("s")),
        Arguments.of("for all applications together only", atHighRisk().persistentBrowser(PersistentBrowserMode.NEVER).onlyApplications("a1")),
        Arguments.of("can only block", workloads().requireMfa()),
        Arguments.of("can only block", workloads().requireRiskRemediation("s")),
        Arguments.of("no session controls", workloads().block().signInEveryTime()),
        Arguments.of("their own risk only", workloads().block().atUserRisk(RiskLevel.HIGH)),
        Arguments.of("includeUsers must be None", RiskPolicies.blockWorkloadsAtRisk("x").onlyGroups("g1").block()),
        Arguments.of("need the workloads", atHighRisk().atWorkloadRisk(RiskLevel.HIGH).block()));
  }

  @ParameterizedTest
  @MethodSource("forbidden")
  void build_refusesWhatConditionalAccessForbids(String why, RiskPolicy policy) {
    assertThatThrownBy(policy::build).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("The policy 'x' cannot be made.")
        .hasMessageContaining(why);
  }

  @Test
  void build_namesAllThatIsWrong() {
    assertThatThrownBy(() -> RiskPolicies.signInRisk("x", RiskLevel.HIGH).requirePasswordChange().anyOf().onlyApplications("a").build())
        .hasMessageContaining("needs mfa").hasMessageContaining("needs levels").hasMessageContaining("needs all applications")
        .hasMessageContaining("leaves nobody out");
  }

  @Test
  void builder_refusesNothingNamed() {
    assertThatThrownBy(() -> RiskPolicies.userRisk(" ", RiskLevel.HIGH)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("name");
    assertThatThrownBy(() -> RiskPolicies.userRisk("x")).hasMessage("No levels of user risk were named.");
    assertThatThrownBy(() -> atHighRisk().onlyGroups()).hasMessage("No groups were named.");
    assertThatThrownBy(() -> atHighRisk().signInAfter(0, FrequencyUnit.DAYS)).hasMessageContaining("at least 1");
  }

  @Test
  void violations_areFoundInPoliciesMadeByHand() {
    NewConditions conditions = NewConditions.create();
    assertThat(RiskPolicies.violations(NewConditionalAccessPolicy.of("x", PolicyState.ENABLED, conditions))).hasSize(3);
    conditions.users(NewUserCondition.create().includeUsers(List.of("All"))).applications(NewApplicationCondition.create()
        .includeApplications(List.of("All")).includeAuthenticationContextClassReferences(List.of("c1")));
    NewConditionalAccessPolicy policy = NewConditionalAccessPolicy.of("x", PolicyState.ENABLED, conditions)
        .grantControls(NewGrantControls.of(GrantOperator.of("XOR")).builtInControls(List.of(GrantControl.MFA)))
        .sessionControls(NewSessionControls.create().signInFrequency(NewSignInFrequencyControl.of(true).value(1)));
    assertThat(RiskPolicies.violations(policy)).hasSize(3).anySatisfy(why -> assertThat(why).contains("authentication contexts"))
        .anySatisfy(why -> assertThat(why).contains("AND or OR")).anySatisfy(why -> assertThat(why).contains("length and a unit"));
    policy.grantControls(NewGrantControls.of(GrantOperator.OR).termsOfUse(List.of("t1")))
        .sessionControls(NewSessionControls.create().signInFrequency(NewSignInFrequencyControl.of(true).frequencyInterval(FrequencyInterval.EVERY_TIME)
            .value(1)));
    assertThat(RiskPolicies.violations(policy)).hasSize(2).last().asString().contains("neither length nor unit");
  }
}
