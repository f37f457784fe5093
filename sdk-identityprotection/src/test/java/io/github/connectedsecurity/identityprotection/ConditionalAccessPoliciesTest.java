package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.model.RiskLevel;
import io.github.connectedsecurity.identityprotection.model.access.AnalysisReason;
import io.github.connectedsecurity.identityprotection.model.access.ConditionSet;
import io.github.connectedsecurity.identityprotection.model.access.ConditionalAccessPolicy;
import io.github.connectedsecurity.identityprotection.model.access.EnumeratedExternalTenants;
import io.github.connectedsecurity.identityprotection.model.access.FilterMode;
import io.github.connectedsecurity.identityprotection.model.access.GrantControl;
import io.github.connectedsecurity.identityprotection.model.access.GrantOperator;
import io.github.connectedsecurity.identityprotection.model.access.GuestCondition;
import io.github.connectedsecurity.identityprotection.model.access.GuestKind;
import io.github.connectedsecurity.identityprotection.model.access.InsiderRiskLevels;
import io.github.connectedsecurity.identityprotection.model.access.PolicyState;
import io.github.connectedsecurity.identityprotection.model.access.TemplateScenario;
import io.github.connectedsecurity.identityprotection.model.access.TransferMethod;
import io.github.connectedsecurity.identityprotection.model.access.UserAction;
import io.github.connectedsecurity.identityprotection.model.access.WhatIfAnalysisResult;
import io.github.connectedsecurity.identityprotection.model.access.requests.ConditionalAccessPolicyUpdate;
import io.github.connectedsecurity.identityprotection.model.access.requests.DeviceInfo;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewApplicationCondition;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewConditionalAccessPolicy;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewConditions;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewDeviceCondition;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewGrantControls;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewPolicyFilter;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewUserCondition;
import io.github.connectedsecurity.identityprotection.model.access.requests.SignInConditions;
import io.github.connectedsecurity.identityprotection.model.access.requests.SupposedAuthenticationFlow;
import io.github.connectedsecurity.identityprotection.model.access.requests.WhatIfContext;
import io.github.connectedsecurity.identityprotection.model.access.requests.WhatIfIdentity;
import io.github.connectedsecurity.identityprotection.model.access.requests.WhatIfRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConditionalAccessPoliciesTest {
  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());
  private final ConditionalAccessPolicies policies = client.policies();

  @AfterEach
  void stop() { service.close(); }

  private static NewConditions everything() {
    return NewConditions.create().users(NewUserCondition.create().includeUsers(List.of("All")))
        .applications(NewApplicationCondition.create().includeApplications(List.of("All")));
  }

  @Test
  void list_sendsTypedQuery() {
    service.on("GET /v1.0/identity/conditionalAccess/policies", "{\"value\":[{\"id\":\"p1\",\"state\":\"enabledForReportingButNotEnforced\"}]}");

    assertThat(policies.list(q -> q.filter(ConditionalAccessFields.STATE.ne(PolicyState.DISABLED)).orderBy(ConditionalAccessFields.DISPLAY_NAME.asc()).count())
        .stream().toList()).singleElement().satisfies(policy -> assertThat(policy.state()).contains(PolicyState.REPORT_ONLY));
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("$filter", "state ne 'disabled'", "$orderby", "displayName asc", "$count", "true"));
    assertThat(service.onlyRequest().headers()).containsEntry("authorization", StubService.authorization(Service.GRAPH));
  }

  @Test
  void get_readsOnePolicy() {
    service.on("GET /v1.0/identity/conditionalAccess/policies/p1", """
        {"id":"p1","conditions":{"insiderRiskLevels":"minor, elevated","authenticationFlows":{"transferMethods":"deviceCodeFlow,authenticationTransfer"},
         "users":{"includeGuestsOrExternalUsers":{"guestOrExternalUserTypes":"internalGuest,b2bCollaborationGuest",
         "externalTenants":{"@odata.type":"#microsoft.graph.conditionalAccessEnumeratedExternalTenants","membershipKind":"enumerated","members":["t1"]}}}},
         "grantControls":{"operator":"AND","builtInControls":["riskRemediation"],"authenticationStrength":{"id":"s1"}},"sessionControls":null}""");

    ConditionalAccessPolicy policy = policies.get("p1");

    ConditionSet conditions = policy.conditions().orElseThrow();
    assertThat(conditions.insiderRiskLevels()).containsExactly(InsiderRiskLevels.MINOR, InsiderRiskLevels.ELEVATED);
    assertThat(conditions.authenticationFlows().orElseThrow().transferMethods()).hasSize(2);
    GuestCondition guests = conditions.users().orElseThrow().includeGuestsOrExternalUsers().orElseThrow();
    assertThat(guests.guestOrExternalUserTypes()).containsExactly(GuestKind.INTERNAL_GUEST, GuestKind.B2B_COLLABORATION_GUEST);
    assertThat(guests.externalTenants()).containsInstanceOf(EnumeratedExternalTenants.class);
    assertThat(policy.grantControls().orElseThrow().operator()).contains(GrantOperator.AND);
    assertThat(policy.grantControls().orElseThrow().builtInControls()).containsExactly(GrantControl.RISK_REMEDIATION);
    assertThat(policy.sessionControls()).isEmpty();
  }

  @Test
  void create_isSentOnce() {
    service.on("POST /v1.0/identity/conditionalAccess/policies", 201, "{\"id\":\"p1\"}");
    service.on("POST /v1.0/identity/conditionalAccess/policies", 503, "");
    NewConditions conditions = everything().insiderRiskLevels(List.of(InsiderRiskLevels.MODERATE, InsiderRiskLevels.ELEVATED))
        .devices(NewDeviceCondition.of(NewPolicyFilter.of(FilterMode.EXCLUDE, "device.trustType -eq \"AzureAD\"")));
    NewConditionalAccessPolicy policy = NewConditionalAccessPolicy.of("Elevated insiders", PolicyState.REPORT_ONLY, conditions)
        .grantControls(NewGrantControls.of(GrantOperator.OR).builtInControls(List.of(GrantControl.BLOCK)));

    assertThat(policies.create(policy).id()).isEqualTo("p1");
    assertThatThrownBy(() -> policies.create(policy)).isInstanceOf(OutcomeUnknownException.class);
    assertThat(service.asked().get(0).json()).isEqualTo(Map.of("displayName", "Elevated insiders", "state", "enabledForReportingButNotEnforced",
        "conditions", Map.of("users", Map.of("includeUsers", List.of("All")), "applications", Map.of("includeApplications", List.of("All")),
            "insiderRiskLevels", "moderate,elevated",
            "devices", Map.of("deviceFilter", Map.of("mode", "exclude", "rule", "device.trustType -eq \"AzureAD\""))),
        "grantControls", Map.of("operator", "OR", "builtInControls", List.of("block"))));
  }

  @Test
  void create_namesThePermission_whenRefused() {
    service.on("POST /v1.0/identity/conditionalAccess/policies", 403, "");

    assertThatThrownBy(() -> policies.create(NewConditionalAccessPolicy.of("x", PolicyState.DISABLED, everything()))).isInstanceOf(PermissionException.class)
        .hasMessageContaining("Policy.ReadWrite.ConditionalAccess");
  }

  @Test
  void update_sendsOnlyWhatChanges_andMayBeRepeated() {
    service.on("PATCH /v1.0/identity/conditionalAccess/policies/p1", 204, "");
    service.on("PATCH /v1.0/identity/conditionalAccess/policies/p1", 503, "");

    policies.update("p1", ConditionalAccessPolicyUpdate.create().state(PolicyState.ENABLED).clearSessionControls());
    assertThatThrownBy(() -> policies.update("p1", ConditionalAccessPolicyUpdate.create())).isInstanceOf(ServiceException.class);
    assertThat(service.asked().get(0).body()).isEqualTo("{\"state\":\"enabled\",\"sessionControls\":null}");
  }

  @Test
  void delete_hasNoBody() {
    service.on("DELETE /v1.0/identity/conditionalAccess/policies/p1", 204, "");

    policies.delete("p1");

    assertThat(service.onlyRequest().body()).isEmpty();
  }

  @Test
  void evaluate_supposesASignIn_andMayBeRepeated() {
    service.on("POST /v1.0/identity/conditionalAccess/evaluate",
        "{\"value\":[{\"id\":\"p1\",\"policyApplies\":false,\"analysisReasons\":\"users,signInRisk\"},"
            + "{\"id\":\"p2\",\"policyApplies\":true,\"analysisReasons\":\"notSet\"}]}");
    service.on("POST /v1.0/identity/conditionalAccess/evaluate", 503, "");
    WhatIfRequest supposed = WhatIfRequest.of(WhatIfIdentity.user("u1").external("t1", List.of(GuestKind.B2B_COLLABORATION_GUEST)),
        WhatIfContext.applications(List.of("a1")), SignInConditions.create().signInRiskLevel(RiskLevel.HIGH).country("NO")
            .authenticationFlow(SupposedAuthenticationFlow.of(TransferMethod.DEVICE_CODE_FLOW))
            .deviceInfo(DeviceInfo.create().isCompliant(false).extensionAttribute1("x")))
        .appliedPoliciesOnly(false);

    List<WhatIfAnalysisResult> results = policies.evaluate(supposed);

    assertThat(results.get(0).analysisReasons()).containsExactly(AnalysisReason.USERS, AnalysisReason.SIGN_IN_RISK);
    assertThat(results.get(1).policyApplies()).contains(true);
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of(
        "signInIdentity", Map.of("@odata.type", "#microsoft.graph.userSignIn", "userId", "u1", "externalTenantId", "t1", "externalUserType",
            "b2bCollaborationGuest"),
        "signInContext", Map.of("@odata.type", "#microsoft.graph.applicationContext", "includeApplications", List.of("a1")),
        "signInConditions", Map.of("signInRiskLevel", "high", "country", "NO", "authenticationFlow", Map.of("transferMethod", "deviceCodeFlow"),
            "deviceInfo", Map.of("isCompliant", false, "extensionAttribute1", "x")),
        "appliedPoliciesOnly", false));
    assertThatThrownBy(() -> policies.evaluate(supposed)).isInstanceOf(ServiceException.class);
  }

  @Test
  void whatIf_knowsAllIdentitiesAndContexts() {
    assertThat(WhatIfIdentity.servicePrincipal("s").toJson())
        .isEqualTo("{\"@odata.type\":\"#microsoft.graph.servicePrincipalSignIn\",\"servicePrincipalId\":\"s\"}");
    assertThat(WhatIfIdentity.agent("a").toJson()).isEqualTo("{\"@odata.type\":\"#microsoft.graph.agentSignIn\",\"agentServicePrincipalId\":\"a\"}");
    assertThat(WhatIfContext.action(UserAction.REGISTER_OR_JOIN_DEVICES).toJson())
        .isEqualTo("{\"@odata.type\":\"#microsoft.graph.userActionContext\",\"userAction\":\"registerOrJoinDevices\"}");
    assertThat(WhatIfContext.authenticationContext("c1").toJson())
        .isEqualTo("{\"@odata.type\":\"#microsoft.graph.authContext\",\"authenticationContextValue\":\"c1\"}");
  }

  @Test
  void templates_areRead() {
    service.on("GET /v1.0/identity/conditionalAccess/templates", "{\"value\":[{\"id\":\"t1\",\"scenarios\":\"new,zeroTrust\"}]}");
    service.on("GET /v1.0/identity/conditionalAccess/templates/t1", "{\"id\":\"t1\",\"details\":{\"grantControls\":{\"operator\":\"OR\"}}}");

    assertThat(policies.templates().stream().toList()).singleElement()
        .satisfies(template -> assertThat(template.scenarios()).containsExactly(TemplateScenario.NEW, TemplateScenario.ZERO_TRUST));
    assertThat(policies.template("t1").details().orElseThrow().grantControls().orElseThrow().operator()).contains(GrantOperator.OR);
  }
}
