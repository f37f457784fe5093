package io.github.connectedsecurity.strangers;

import com.microsoft.graph.identity.conditionalaccess.evaluate.EvaluatePostRequestBody;
import com.microsoft.graph.models.ApplicationContext;
import com.microsoft.graph.models.AuthenticationMethodModes;
import com.microsoft.graph.models.AuthenticationStrengthPolicy;
import com.microsoft.graph.models.ConditionalAccessClientApp;
import com.microsoft.graph.models.Fido2CombinationConfiguration;
import com.microsoft.graph.models.RiskLevel;
import com.microsoft.graph.models.ServicePrincipal;
import com.microsoft.graph.models.SignInConditions;
import com.microsoft.graph.models.UserSignIn;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import io.github.connectedsecurity.identityprotection.IdentityProtectionClient;
import io.github.connectedsecurity.identityprotection.model.access.requests.WhatIfContext;
import io.github.connectedsecurity.identityprotection.model.access.requests.WhatIfIdentity;
import io.github.connectedsecurity.identityprotection.model.access.requests.WhatIfRequest;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Evaluations, configurations of strengths, and single objects of the directory through msgraph-sdk-java. */
@NullUnmarked // the Graph SDK calls every answer nullable; a test that meets a null fails anyway
final class AccessDetailsStranger {
  private static final String USER = "lena.aydin@larkspur.example";
  private static final String APPLICATION = "00000003-0000-0ff1-ce00-000000000000";
  private static final String CONFIGURATION = "/policies/authenticationStrengthPolicies/{id}/combinationConfigurations/{configurationId}";

  private final Stranger stranger = new Stranger("msgraph-sdk-java, access in detail");
  private final GraphServiceClient theirs;
  private final IdentityProtectionClient ours;

  private AccessDetailsStranger(Loopback at) {
    theirs = at.graph();
    ours = IdentityProtectionClient.create(at.options);
  }

  static Stranger over(Loopback at) {
    AccessDetailsStranger details = new AccessDetailsStranger(at);
    details.evaluation();
    details.strengths();
    details.memberships();
    details.workloads();
    return details.stranger;
  }

  private String id(String of) { return stranger.noted(of); }

  private void evaluation() {
    stranger.add("POST /identity/conditionalAccess/evaluate", () -> {
      UserSignIn user = new UserSignIn();
      user.setUserId(theirs.users().byUserId(USER).get().getId());
      stranger.note("user", user.getUserId());
      ApplicationContext context = new ApplicationContext();
      context.setIncludeApplications(List.of(APPLICATION));
      SignInConditions conditions = new SignInConditions();
      conditions.setClientAppType(ConditionalAccessClientApp.Browser);
      conditions.setSignInRiskLevel(RiskLevel.High);
      EvaluatePostRequestBody body = new EvaluatePostRequestBody();
      body.setSignInIdentity(user);
      body.setSignInContext(context);
      body.setSignInConditions(conditions);
      body.setAppliedPoliciesOnly(false);
      return theirs.identity().conditionalAccess().evaluate().post(body).getValue();
    }, () -> ours.policies().evaluate(WhatIfRequest.of(WhatIfIdentity.user(id("user")), WhatIfContext.applications(List.of(APPLICATION)),
        io.github.connectedsecurity.identityprotection.model.access.requests.SignInConditions.create()
            .clientAppType(io.github.connectedsecurity.identityprotection.model.access.ClientAppKind.BROWSER)
            .signInRiskLevel(io.github.connectedsecurity.identityprotection.model.RiskLevel.HIGH))
        .appliedPoliciesOnly(false)));
  }

  private void strengths() {
    var strengths = theirs.policies().authenticationStrengthPolicies();
    stranger.add("GET " + CONFIGURATION, () -> {
      AuthenticationStrengthPolicy strength = new AuthenticationStrengthPolicy();
      strength.setDisplayName("Certain keys only");
      strength.setAllowedCombinations(List.of(AuthenticationMethodModes.Fido2));
      stranger.note("strength", strengths.post(strength).getId());
      var configurations = strengths.byAuthenticationStrengthPolicyId(id("strength")).combinationConfigurations();
      stranger.note("configuration", configurations.post(keys("486be5b1-2a5b-4b26-8c3c-3f9a5e6c1d10")).getId());
      return configurations.byAuthenticationCombinationConfigurationId(id("configuration")).get();
    }, () -> ours.authenticationStrengths().configuration(id("strength"), id("configuration")));
    stranger.add("PATCH " + CONFIGURATION, () -> {
      var configuration = strengths.byAuthenticationStrengthPolicyId(id("strength")).combinationConfigurations()
          .byAuthenticationCombinationConfigurationId(id("configuration"));
      configuration.patch(keys("486be5b1-2a5b-4b26-8c3c-3f9a5e6c1d11"));
      return configuration.get();
    }, () -> ours.authenticationStrengths().configuration(id("strength"), id("configuration")));
    stranger.add("GET /identity/conditionalAccess/authenticationStrength/authenticationMethodModes/{id}",
        () -> theirs.identity().conditionalAccess().authenticationStrength().authenticationMethodModes().byAuthenticationMethodModeDetailId("fido2").get(),
        () -> ours.authenticationStrengths().mode("fido2"));
  }

  private static Fido2CombinationConfiguration keys(String model) {
    Fido2CombinationConfiguration configuration = new Fido2CombinationConfiguration();
    configuration.setAllowedAAGUIDs(List.of(model));
    configuration.setAppliesToCombinations(List.of(AuthenticationMethodModes.Fido2));
    return configuration;
  }

  private void memberships() {
    stranger.add("GET /users/{id}/manager", () -> theirs.users().byUserId(USER).manager().get(), () -> ours.users().manager(USER).orElseThrow());
    stranger.add("GET /users/{id}/transitiveMemberOf/microsoft.graph.group", () -> {
      var groups = theirs.users().byUserId(USER).transitiveMemberOf().graphGroup().get().getValue();
      stranger.note("group", groups.get(0).getId());
      return groups;
    }, () -> ours.users().groups(USER, q -> {}));
    stranger.add("GET /groups/{id}/transitiveMembers/microsoft.graph.user",
        () -> theirs.groups().byGroupId(id("group")).transitiveMembers().graphUser().get().getValue(), () -> ours.groups().users(id("group"), q -> {}));
    stranger.add("GET /devices/{id}", () -> {
      String device = stranger.note("device", theirs.users().byUserId(USER).registeredDevices().get().getValue().get(0).getId());
      return theirs.devices().byDeviceId(device).get();
    }, () -> ours.workloads().device(id("device")));
  }

  private void workloads() {
    stranger.add("GET /servicePrincipals/{id}", () -> {
      String principal = stranger.note("principal", theirs.identityProtection().riskyServicePrincipals().get().getValue().get(0).getId());
      return theirs.servicePrincipals().byServicePrincipalId(principal).get();
    }, () -> ours.workloads().get(id("principal")));
    stranger.add("PATCH /servicePrincipals/{id}", () -> {
      ServicePrincipal change = new ServicePrincipal();
      change.setAccountEnabled(false);
      theirs.servicePrincipals().byServicePrincipalId(id("principal")).patch(change);
      return theirs.servicePrincipals().byServicePrincipalId(id("principal")).get();
    }, () -> ours.workloads().get(id("principal")));
  }
}
