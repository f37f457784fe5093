package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.Guide;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.model.DirectoryAudit;
import io.github.connectedsecurity.identityprotection.model.RiskDetection;
import io.github.connectedsecurity.identityprotection.model.RiskLevel;
import io.github.connectedsecurity.identityprotection.model.RiskState;
import io.github.connectedsecurity.identityprotection.model.RiskyUser;
import io.github.connectedsecurity.identityprotection.model.RiskyUserHistoryItem;
import io.github.connectedsecurity.identityprotection.model.SignIn;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationCombination;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationMethodMode;
import io.github.connectedsecurity.identityprotection.model.access.ClientAppKind;
import io.github.connectedsecurity.identityprotection.model.access.ConditionalAccessPolicy;
import io.github.connectedsecurity.identityprotection.model.access.WhatIfAnalysisResult;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewAuthenticationContext;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewConditionalAccessPolicy;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewIpNamedLocation;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewIpRange;
import io.github.connectedsecurity.identityprotection.model.access.requests.SignInConditions;
import io.github.connectedsecurity.identityprotection.model.access.requests.WhatIfContext;
import io.github.connectedsecurity.identityprotection.model.access.requests.WhatIfIdentity;
import io.github.connectedsecurity.identityprotection.model.access.requests.WhatIfRequest;
import io.github.connectedsecurity.identityprotection.model.directory.AuthenticationMethod;
import io.github.connectedsecurity.identityprotection.model.directory.User;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs of the guides, compiled and run; the pages must say the same. */
class GuidesTest {
  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = open(service.options().toBuilder().time(new FakeTime()).build());

  @AfterEach
  void stop() { service.close(); }

  private static IdentityProtectionClient open(ClientOptions options) {
    IdentityProtectionClient client = IdentityProtectionClient.create(options);
    return client;
  }

  @ParameterizedTest
  @ValueSource(strings = {"risky-users", "conditional-access"})
  void pages_sayWhatIsCompiledHere(String page) { assertThat(Guide.named(page).linesMissingIn(GuidesTest.class)).isEmpty(); }

  @Test
  void usersAtRisk_areFoundLookedAtAndActedOn() {
    service.on("GET /v1.0/identityProtection/riskyUsers", "{\"value\":[{\"id\":\"u1\"},{\"id\":\"u2\"}]}");
    service.on("POST /v1.0/identityProtection/riskyUsers/dismiss", 503, "");
    service.on("POST /v1.0/identityProtection/riskyUsers/dismiss", 204, "");
    service.on("GET /v1.0/users/u1", "{\"accountEnabled\":true}");
    service.on("POST /v1.0/users/u1/getMemberGroups", "{\"value\":[\"g1\"]}");

    List<String> ids = find();
    assertThat(ids).containsExactly("u1", "u2");
    assertThat(look("u1", Instant.EPOCH, Instant.EPOCH.plusSeconds(1))).containsExactly("g1");
    assertThat(act(ids)).containsExactly("u1", "u2");
  }

  @Test
  void policies_areMadeTriedAndTakenBack() {
    service.on("POST /v1.0/identity/conditionalAccess/policies", 201, "{\"id\":\"p1\"}");
    service.on("POST /v1.0/identity/conditionalAccess/evaluate", "{\"value\":[{\"id\":\"p1\",\"policyApplies\":true}]}");
    service.on("POST /v1.0/identity/conditionalAccess/namedLocations", 201, "{\"id\":\"l1\"}");
    service.on("GET /v1.0/identity/conditionalAccess/authenticationStrength/combinations", "{\"value\":[\"fido2\"]}");
    service.on("POST /v1.0/policies/authenticationStrengthPolicies/s1/updateAllowedCombinations", "{}");
    service.on("PATCH /v1.0/identity/conditionalAccess/authenticationContextClassReferences/c1", 204, "");
    service.on("POST /v1.0/identity/conditionalAccess/deletedItems/policies/p1/restore", "{\"id\":\"p1\"}");

    assertThat(make("emergency").id()).isEqualTo("p1");
    assertThat(RiskPolicies.violations(own("template", "emergency"))).isEmpty();
    assertThat(suppose("u1", "a1")).singleElement().satisfies(result -> assertThat(result.policyApplies()).contains(true));
    assertThat(arrange("s1", "p1")).hasSize(1);
  }

  private List<String> find() {
    Paged<RiskyUser> atRisk = client.riskyUsers().list(q -> q
        .filter(RiskyUserFields.RISK_STATE.eq(RiskState.AT_RISK))
        .filter(RiskyUserFields.RISK_LEVEL.eq(RiskLevel.HIGH))
        .top(500));
    List<String> ids = atRisk.stream().map(RiskyUser::id).toList();
    return ids;
  }

  private List<String> look(String id, Instant from, Instant to) {
    Paged<RiskyUserHistoryItem> history = client.riskyUsers().history(id); // items may share the user's id: tell them apart by place
    Paged<RiskDetection> seen = client.riskDetections().list(q -> q.filter(RiskDetectionFields.USER_ID.eq(id)));
    Paged<SignIn> signIns = client.signIns().list(q -> q.filter(SignInFields.USER_ID.eq(id)).filter(SignInFields.CREATED.between(from, to)));
    Paged<DirectoryAudit> changes = client.directoryAudits()
        .list(q -> q.filter(DirectoryAuditFields.onTarget(id)).filter(DirectoryAuditFields.ACTIVITY.ge(from)));
    User profile = client.users().profile(id); // on or off, password and sessions: since when
    Paged<AuthenticationMethod> methods = client.users().authenticationMethods(id); // did somebody add a phone?
    List<String> groups = client.users().memberGroups(id, true); // what the account opens
    assertThat(List.of(history, seen, signIns, changes, methods)).doesNotContainNull();
    assertThat(profile.accountEnabled()).contains(true);
    return groups;
  }

  private List<String> act(List<String> ids) {
    ActionReport report = client.riskyUsers().dismiss(ids, chunk -> System.out.println(chunk));
    List<String> done = report.done(); // the service has said so
    List<String> notDone = report.notDone(); // surely not: refused, or never sent
    List<String> unknown = report.unknown(); // sent once, answer lost: may or may not have been done
    ActionReport again = client.riskyUsers().dismiss(report.notConfirmed()); // the last two together: these actions do the same when done twice
    again.orThrow(); // fails unless everything was done
    assertThat(done).isEmpty();
    assertThat(notDone).isEmpty();
    return unknown;
  }

  private ConditionalAccessPolicy make(String breakGlass) {
    NewConditionalAccessPolicy policy = RiskPolicies.passwordChangeAtHighRisk("High user risk: new password")
        .excludeUsers(breakGlass) // or excludeGroups, or, on purpose, withoutExclusions
        .build();
    ConditionalAccessPolicy made = client.policies().create(policy);
    return made;
  }

  private static NewConditionalAccessPolicy own(String administratorTemplate, String breakGlass) {
    NewConditionalAccessPolicy admins = RiskPolicies.signInRisk("Admins at risk", RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.LOW)
        .onlyRoles(administratorTemplate).excludeUsers(breakGlass)
        .requireStrength(AuthenticationStrengths.PHISHING_RESISTANT).signInEveryTime()
        .build();
    return admins;
  }

  private List<WhatIfAnalysisResult> suppose(String userId, String appId) {
    List<WhatIfAnalysisResult> results = client.policies().evaluate(WhatIfRequest.of(
        WhatIfIdentity.user(userId), WhatIfContext.applications(List.of(appId)),
        SignInConditions.create().userRiskLevel(RiskLevel.HIGH).clientAppType(ClientAppKind.BROWSER)));
    return results;
  }

  private List<AuthenticationCombination> arrange(String strengthId, String policyId) {
    client.namedLocations().create(NewIpNamedLocation.of("Office", List.of(NewIpRange.cidr("192.0.2.0/24"))).isTrusted(true));
    List<AuthenticationCombination> legal = client.authenticationStrengths().combinations(); // what a strength may hold
    client.authenticationStrengths().updateCombinations(strengthId, List.of(AuthenticationCombination.of(AuthenticationMethodMode.FIDO2)));
    client.authenticationContexts().update("c1", NewAuthenticationContext.create().displayName("Payments").isAvailable(true));
    client.deletedItems().restorePolicy(policyId); // what was deleted by mistake
    return legal;
  }
}
