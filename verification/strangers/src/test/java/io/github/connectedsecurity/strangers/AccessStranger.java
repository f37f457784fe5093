package io.github.connectedsecurity.strangers;

import com.microsoft.graph.models.AuthenticationContextClassReference;
import com.microsoft.graph.models.AuthenticationMethodModes;
import com.microsoft.graph.models.AuthenticationStrengthPolicy;
import com.microsoft.graph.models.ConditionalAccessApplications;
import com.microsoft.graph.models.ConditionalAccessConditionSet;
import com.microsoft.graph.models.ConditionalAccessGrantControl;
import com.microsoft.graph.models.ConditionalAccessGrantControls;
import com.microsoft.graph.models.ConditionalAccessPolicy;
import com.microsoft.graph.models.ConditionalAccessPolicyState;
import com.microsoft.graph.models.ConditionalAccessUsers;
import com.microsoft.graph.models.CountryNamedLocation;
import com.microsoft.graph.models.Fido2CombinationConfiguration;
import com.microsoft.graph.models.IPv4CidrRange;
import com.microsoft.graph.models.IdentitySecurityDefaultsEnforcementPolicy;
import com.microsoft.graph.models.IpNamedLocation;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import io.github.connectedsecurity.identityprotection.IdentityProtectionClient;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Conditional access, authentication strengths and the directory through msgraph-sdk-java. */
@NullUnmarked // the Graph SDK calls every answer nullable; a test that meets a null fails anyway
final class AccessStranger {
  private static final String CONDITIONAL = "/identity/conditionalAccess";
  private static final String STRENGTHS = "/policies/authenticationStrengthPolicies";

  private final Stranger stranger = new Stranger("msgraph-sdk-java, conditional access and directory");
  private final GraphServiceClient theirs;
  private final IdentityProtectionClient ours;

  private AccessStranger(Loopback at) {
    theirs = at.graph();
    ours = IdentityProtectionClient.create(at.options);
  }

  static Stranger over(Loopback at) {
    AccessStranger access = new AccessStranger(at);
    access.policies();
    access.locations();
    access.contexts();
    access.strengths();
    access.users();
    access.groups();
    return access.stranger;
  }

  private String id(String of) { return stranger.noted(of); }

  private void policies() {
    var policies = theirs.identity().conditionalAccess().policies();
    String path = CONDITIONAL + "/policies";
    stranger.add("POST " + path, () -> {
      ConditionalAccessPolicy made = policies.post(policy());
      stranger.note("policy", made.getId());
      return made;
    }, () -> ours.policies().get(id("policy")));
    stranger.add("GET " + path, () -> policies.get().getValue(), () -> ours.policies().list());
    stranger.add("GET " + path + "/{id}", () -> policies.byConditionalAccessPolicyId(id("policy")).get(), () -> ours.policies().get(id("policy")));
    stranger.add("PATCH " + path + "/{id}", () -> {
      ConditionalAccessPolicy change = new ConditionalAccessPolicy();
      change.setState(ConditionalAccessPolicyState.Disabled);
      policies.byConditionalAccessPolicyId(id("policy")).patch(change);
      return policies.byConditionalAccessPolicyId(id("policy")).get();
    }, () -> ours.policies().get(id("policy")));
    stranger.add("DELETE " + path + "/{id}", () -> {
      policies.byConditionalAccessPolicyId(id("policy")).delete();
      return policies.get().getValue();
    }, () -> ours.policies().list());
    var deleted = theirs.identity().conditionalAccess().deletedItems().policies();
    stranger.add("GET " + CONDITIONAL + "/deletedItems/policies", () -> deleted.get().getValue(), () -> ours.deletedItems().policies());
    stranger.add("POST " + CONDITIONAL + "/deletedItems/policies/{id}/restore", () -> deleted.byConditionalAccessPolicyId(id("policy")).restore().post(),
        () -> ours.policies().get(id("policy")));
    stranger.add("DELETE " + CONDITIONAL + "/deletedItems/policies/{id}", () -> {
      policies.byConditionalAccessPolicyId(id("policy")).delete();
      deleted.byConditionalAccessPolicyId(id("policy")).delete();
      return deleted.get().getValue();
    }, () -> ours.deletedItems().policies());
    stranger.add("GET " + CONDITIONAL + "/templates", () -> {
      var templates = theirs.identity().conditionalAccess().templates().get().getValue();
      stranger.note("template", templates.get(0).getId());
      return templates;
    }, () -> ours.policies().templates());
    stranger.add("GET " + CONDITIONAL + "/templates/{id}",
        () -> theirs.identity().conditionalAccess().templates().byConditionalAccessTemplateId(id("template")).get(),
        () -> ours.policies().template(id("template")));
    stranger.add("GET /policies/identitySecurityDefaultsEnforcementPolicy", () -> theirs.policies().identitySecurityDefaultsEnforcementPolicy().get(),
        () -> ours.securityDefaults().get());
    stranger.add("PATCH /policies/identitySecurityDefaultsEnforcementPolicy", () -> {
      IdentitySecurityDefaultsEnforcementPolicy change = new IdentitySecurityDefaultsEnforcementPolicy();
      change.setIsEnabled(false);
      theirs.policies().identitySecurityDefaultsEnforcementPolicy().patch(change);
      return theirs.policies().identitySecurityDefaultsEnforcementPolicy().get();
    }, () -> ours.securityDefaults().get());
  }

  private static ConditionalAccessPolicy policy() {
    ConditionalAccessUsers users = new ConditionalAccessUsers();
    users.setIncludeUsers(List.of("All"));
    ConditionalAccessApplications applications = new ConditionalAccessApplications();
    applications.setIncludeApplications(List.of("All"));
    ConditionalAccessConditionSet conditions = new ConditionalAccessConditionSet();
    conditions.setUsers(users);
    conditions.setApplications(applications);
    conditions.setSignInRiskLevels(List.of(com.microsoft.graph.models.RiskLevel.High));
    ConditionalAccessGrantControls controls = new ConditionalAccessGrantControls();
    controls.setOperator("OR");
    controls.setBuiltInControls(List.of(ConditionalAccessGrantControl.Mfa));
    ConditionalAccessPolicy policy = new ConditionalAccessPolicy();
    policy.setDisplayName("A stranger's policy");
    policy.setState(ConditionalAccessPolicyState.EnabledForReportingButNotEnforced);
    policy.setConditions(conditions);
    policy.setGrantControls(controls);
    return policy;
  }

  private void locations() {
    var locations = theirs.identity().conditionalAccess().namedLocations();
    String path = CONDITIONAL + "/namedLocations";
    stranger.add("POST " + path + " of addresses", () -> {
      IPv4CidrRange range = new IPv4CidrRange();
      range.setCidrAddress("192.0.2.0/24");
      IpNamedLocation location = new IpNamedLocation();
      location.setDisplayName("Office");
      location.setIsTrusted(false);
      location.setIpRanges(List.of(range));
      var made = locations.post(location);
      stranger.note("location", made.getId());
      return made;
    }, () -> ours.namedLocations().get(id("location")));
    stranger.add("POST " + path + " of countries", () -> {
      CountryNamedLocation location = new CountryNamedLocation();
      location.setDisplayName("North");
      location.setCountriesAndRegions(List.of("NO", "SE"));
      location.setIncludeUnknownCountriesAndRegions(true);
      var made = locations.post(location);
      stranger.note("country", made.getId());
      return made;
    }, () -> ours.namedLocations().get(id("country")));
    stranger.add("GET " + path, () -> locations.get().getValue(), () -> ours.namedLocations().list());
    stranger.add("GET " + path + "/{id}", () -> locations.byNamedLocationId(id("location")).get(), () -> ours.namedLocations().get(id("location")));
    stranger.add("PATCH " + path + "/{id}", () -> {
      CountryNamedLocation change = new CountryNamedLocation();
      change.setOdataType("#microsoft.graph.countryNamedLocation");
      change.setCountriesAndRegions(List.of("NO", "SE", "DK"));
      locations.byNamedLocationId(id("country")).patch(change);
      return locations.byNamedLocationId(id("country")).get();
    }, () -> ours.namedLocations().get(id("country")));
    stranger.add("DELETE " + path + "/{id}", () -> {
      locations.byNamedLocationId(id("country")).delete();
      return locations.get().getValue();
    }, () -> ours.namedLocations().list());
    var deleted = theirs.identity().conditionalAccess().deletedItems().namedLocations();
    stranger.add("GET " + CONDITIONAL + "/deletedItems/namedLocations", () -> deleted.get().getValue(),
        () -> ours.deletedItems().namedLocations());
    stranger.add("POST " + CONDITIONAL + "/deletedItems/namedLocations/{id}/restore", () -> deleted.byNamedLocationId(id("country")).restore().post(),
        () -> ours.namedLocations().get(id("country")));
    stranger.add("DELETE " + CONDITIONAL + "/deletedItems/namedLocations/{id}", () -> {
      locations.byNamedLocationId(id("country")).delete();
      deleted.byNamedLocationId(id("country")).delete();
      return deleted.get().getValue();
    }, () -> ours.deletedItems().namedLocations());
  }

  private void contexts() {
    var contexts = theirs.identity().conditionalAccess().authenticationContextClassReferences();
    String path = CONDITIONAL + "/authenticationContextClassReferences";
    stranger.add("POST " + path, () -> {
      AuthenticationContextClassReference context = context("Payments");
      context.setId("c42");
      return contexts.post(context);
    }, () -> ours.authenticationContexts().get("c42"));
    stranger.add("GET " + path, () -> contexts.get().getValue(), () -> ours.authenticationContexts().list());
    stranger.add("GET " + path + "/{id}", () -> contexts.byAuthenticationContextClassReferenceId("c42").get(), () -> ours.authenticationContexts().get("c42"));
    stranger.add("PATCH " + path + "/{id}", () -> {
      contexts.byAuthenticationContextClassReferenceId("c42").patch(context("Large payments"));
      return contexts.byAuthenticationContextClassReferenceId("c42").get();
    }, () -> ours.authenticationContexts().get("c42"));
    stranger.add("DELETE " + path + "/{id}", () -> {
      contexts.byAuthenticationContextClassReferenceId("c42").delete();
      return contexts.get().getValue();
    }, () -> ours.authenticationContexts().list());
  }

  private static AuthenticationContextClassReference context(String name) {
    AuthenticationContextClassReference context = new AuthenticationContextClassReference();
    context.setDisplayName(name);
    context.setDescription("For those who move money.");
    context.setIsAvailable(true);
    return context;
  }

  private void strengths() {
    var strengths = theirs.policies().authenticationStrengthPolicies();
    stranger.add("POST " + STRENGTHS, () -> {
      AuthenticationStrengthPolicy strength = new AuthenticationStrengthPolicy();
      strength.setDisplayName("Keys only");
      strength.setAllowedCombinations(List.of(AuthenticationMethodModes.Fido2));
      var made = strengths.post(strength);
      stranger.note("strength", made.getId());
      return made;
    }, () -> ours.authenticationStrengths().get(id("strength")));
    stranger.add("GET " + STRENGTHS, () -> strengths.get().getValue(), () -> ours.authenticationStrengths().list());
    stranger.add("GET " + STRENGTHS + "/{id}", () -> strengths.byAuthenticationStrengthPolicyId(id("strength")).get(),
        () -> ours.authenticationStrengths().get(id("strength")));
    stranger.add("PATCH " + STRENGTHS + "/{id}", () -> {
      AuthenticationStrengthPolicy change = new AuthenticationStrengthPolicy();
      change.setDescription("No phones.");
      strengths.byAuthenticationStrengthPolicyId(id("strength")).patch(change);
      return strengths.byAuthenticationStrengthPolicyId(id("strength")).get();
    }, () -> ours.authenticationStrengths().get(id("strength")));
    stranger.add("POST " + STRENGTHS + "/{id}/updateAllowedCombinations", () -> {
      var body = new com.microsoft.graph.policies.authenticationstrengthpolicies.item.updateallowedcombinations.UpdateAllowedCombinationsPostRequestBody();
      body.setAllowedCombinations(List.of(AuthenticationMethodModes.Fido2, AuthenticationMethodModes.WindowsHelloForBusiness));
      return Map.of("allowedCombinations", tree(strengths.byAuthenticationStrengthPolicyId(id("strength")).updateAllowedCombinations().post(body))
          .get("currentCombinations"));
    }, () -> Map.of("allowedCombinations", ours.authenticationStrengths().get(id("strength")).raw().get("allowedCombinations")));
    stranger.add("GET " + STRENGTHS + "/{id}/usage", () -> strengths.byAuthenticationStrengthPolicyId(id("strength")).usage().get(),
        () -> ours.authenticationStrengths().usage(id("strength")));
    stranger.add("POST " + STRENGTHS + "/{id}/combinationConfigurations", () -> {
      Fido2CombinationConfiguration configuration = new Fido2CombinationConfiguration();
      configuration.setAllowedAAGUIDs(List.of("486be5b1-2a5b-4b26-8c3c-3f9a5e6c1d10"));
      configuration.setAppliesToCombinations(List.of(AuthenticationMethodModes.Fido2));
      var made = strengths.byAuthenticationStrengthPolicyId(id("strength")).combinationConfigurations().post(configuration);
      stranger.note("configuration", made.getId());
      return made;
    }, () -> ours.authenticationStrengths().configuration(id("strength"), id("configuration")));
    stranger.add("GET " + STRENGTHS + "/{id}/combinationConfigurations",
        () -> strengths.byAuthenticationStrengthPolicyId(id("strength")).combinationConfigurations().get().getValue(),
        () -> ours.authenticationStrengths().configurations(id("strength")));
    stranger.add("DELETE " + STRENGTHS + "/{id}/combinationConfigurations/{configurationId}", () -> {
      var configurations = strengths.byAuthenticationStrengthPolicyId(id("strength")).combinationConfigurations();
      configurations.byAuthenticationCombinationConfigurationId(id("configuration")).delete();
      return configurations.get().getValue();
    }, () -> ours.authenticationStrengths().configurations(id("strength")));
    stranger.add("DELETE " + STRENGTHS + "/{id}", () -> {
      strengths.byAuthenticationStrengthPolicyId(id("strength")).delete();
      return strengths.get().getValue();
    }, () -> ours.authenticationStrengths().list());
    stranger.add("GET " + CONDITIONAL + "/authenticationStrength/authenticationMethodModes",
        () -> theirs.identity().conditionalAccess().authenticationStrength().authenticationMethodModes().get().getValue(),
        () -> ours.authenticationStrengths().modes());
  }

  private void users() {
    stranger.add("GET /users", () -> {
      var users = theirs.users().get(c -> c.queryParameters.top = 20).getValue();
      stranger.note("user", users.get(0).getId());
      return users;
    }, () -> ours.users().list(q -> q.top(20)));
    stranger.add("GET /users/{id}", () -> theirs.users().byUserId(id("user")).get(), () -> ours.users().get(id("user")));
    stranger.add("GET /users/{id}/memberOf", () -> theirs.users().byUserId(id("user")).memberOf().get().getValue(),
        () -> ours.users().memberOf(id("user")));
    stranger.add("GET /users/{id}/transitiveMemberOf", () -> {
      var groups = theirs.users().byUserId(id("user")).transitiveMemberOf().get().getValue();
      stranger.note("group", groups.get(0).getId());
      return groups;
    }, () -> ours.users().transitiveMemberOf(id("user")));
    stranger.add("POST /users/{id}/getMemberGroups", () -> {
      var body = new com.microsoft.graph.users.item.getmembergroups.GetMemberGroupsPostRequestBody();
      body.setSecurityEnabledOnly(true);
      return theirs.users().byUserId(id("user")).getMemberGroups().post(body).getValue();
    }, () -> ours.users().memberGroups(id("user"), true));
    stranger.add("POST /users/{id}/checkMemberGroups", () -> {
      var body = new com.microsoft.graph.users.item.checkmembergroups.CheckMemberGroupsPostRequestBody();
      body.setGroupIds(List.of(id("group")));
      return theirs.users().byUserId(id("user")).checkMemberGroups().post(body).getValue();
    }, () -> ours.users().memberGroupsAmong(id("user"), List.of(id("group"))));
    stranger.add("GET /users/{id}/registeredDevices", () -> theirs.users().byUserId(id("user")).registeredDevices().get().getValue(),
        () -> ours.users().registeredDevices(id("user")));
    stranger.add("GET /users/{id}/ownedDevices", () -> theirs.users().byUserId(id("user")).ownedDevices().get().getValue(),
        () -> ours.users().ownedDevices(id("user")));
    stranger.add("GET /users/{id}/authentication/methods", () -> theirs.users().byUserId(id("user")).authentication().methods().get().getValue(),
        () -> ours.users().authenticationMethods(id("user")));
    stranger.add("POST /users/{id}/revokeSignInSessions", () -> theirs.users().byUserId(id("user")).revokeSignInSessions().post().getValue(),
        () -> ours.users().revokeSessions(id("user")));
    stranger.add("PATCH /users/{id}", () -> {
      com.microsoft.graph.models.User change = new com.microsoft.graph.models.User();
      change.setAccountEnabled(false);
      theirs.users().byUserId(id("user")).patch(change);
      return theirs.users().byUserId(id("user")).get(c -> c.queryParameters.select = new String[] {"id", "accountEnabled"});
    }, () -> ours.users().get(id("user"), List.of("id", "accountEnabled")));
  }

  private void groups() {
    stranger.add("GET /groups", () -> {
      var groups = theirs.groups().get().getValue();
      stranger.note("group", groups.get(0).getId());
      return groups;
    }, () -> ours.groups().list(q -> {}));
    stranger.add("GET /groups/{id}", () -> theirs.groups().byGroupId(id("group")).get(), () -> ours.groups().get(id("group")));
    stranger.add("GET /groups/{id}/members", () -> theirs.groups().byGroupId(id("group")).members().get().getValue(),
        () -> ours.groups().members(id("group")));
    stranger.add("GET /groups/{id}/transitiveMembers", () -> theirs.groups().byGroupId(id("group")).transitiveMembers().get().getValue(),
        () -> ours.groups().transitiveMembers(id("group")));
  }

  private static Map<?, ?> tree(com.microsoft.kiota.serialization.@Nullable Parsable read) throws java.io.IOException {
    return Trees.of(read) instanceof Map<?, ?> tree ? tree : Map.of();
  }
}
