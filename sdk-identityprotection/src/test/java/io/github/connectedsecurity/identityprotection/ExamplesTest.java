package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.ModelContract;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.model.AgentRiskDetection;
import io.github.connectedsecurity.identityprotection.model.BetaSignIn;
import io.github.connectedsecurity.identityprotection.model.DirectoryAudit;
import io.github.connectedsecurity.identityprotection.model.RiskDetection;
import io.github.connectedsecurity.identityprotection.model.RiskLevel;
import io.github.connectedsecurity.identityprotection.model.RiskyAgent;
import io.github.connectedsecurity.identityprotection.model.RiskyUser;
import io.github.connectedsecurity.identityprotection.model.RiskyUserHistoryItem;
import io.github.connectedsecurity.identityprotection.model.ServicePrincipalRiskDetection;
import io.github.connectedsecurity.identityprotection.model.SignIn;
import io.github.connectedsecurity.identityprotection.model.access.AllowedCombinationsResult;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationCombination;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationContextClassReference;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationStrengthUsage;
import io.github.connectedsecurity.identityprotection.model.access.ClientAppKind;
import io.github.connectedsecurity.identityprotection.model.access.CloudAppSecurityKind;
import io.github.connectedsecurity.identityprotection.model.access.ConditionalAccessPolicy;
import io.github.connectedsecurity.identityprotection.model.access.DevicePlatform;
import io.github.connectedsecurity.identityprotection.model.access.FrequencyUnit;
import io.github.connectedsecurity.identityprotection.model.access.GrantControl;
import io.github.connectedsecurity.identityprotection.model.access.GrantOperator;
import io.github.connectedsecurity.identityprotection.model.access.NamedLocation;
import io.github.connectedsecurity.identityprotection.model.access.PolicyState;
import io.github.connectedsecurity.identityprotection.model.access.SecurityDefaultsPolicy;
import io.github.connectedsecurity.identityprotection.model.access.requests.AllowedCombinationsRequest;
import io.github.connectedsecurity.identityprotection.model.access.requests.ConditionalAccessPolicyUpdate;
import io.github.connectedsecurity.identityprotection.model.access.requests.CountryNamedLocationUpdate;
import io.github.connectedsecurity.identityprotection.model.access.requests.IpNamedLocationUpdate;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewApplicationCondition;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewAuthenticationContext;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewCloudAppSecurityControl;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewConditionalAccessPolicy;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewConditions;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewCountryNamedLocation;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewGrantControls;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewIpNamedLocation;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewIpRange;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewLocationCondition;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewPlatformCondition;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewSessionControls;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewSignInFrequencyControl;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewUserCondition;
import io.github.connectedsecurity.identityprotection.model.access.requests.SecurityDefaultsUpdate;
import io.github.connectedsecurity.identityprotection.model.directory.DirectoryObject;
import io.github.connectedsecurity.identityprotection.model.directory.Group;
import io.github.connectedsecurity.identityprotection.model.directory.User;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The documented payloads: answers are read without complaint and written back as they were, requests equal what is built here. */
class ExamplesTest {
  private static final String EXCHANGE = "00000002-0000-0ff1-ce00-000000000000";
  private static final String GROUP = "ba8e7ded-8b0f-4836-ba06-8ff1ecc5c8ba";

  private static final Map<String, Function<Map<String, Object>, ? extends JsonModel>> ANSWERS = answers();

  private static Map<String, Function<Map<String, Object>, ? extends JsonModel>> answers() {
    Map<String, Function<Map<String, Object>, ? extends JsonModel>> views = new LinkedHashMap<>(); // the first that fits
    views.put(".*authenticationcontextclassreference.*", AuthenticationContextClassReference::of);
    views.put(".*namedlocation.*", NamedLocation::of);
    views.put(".*(conditionalaccesspolicy|list-policies|post-policies).*", ConditionalAccessPolicy::of);
    views.put(".*directoryaudit-.*", DirectoryAudit::of);
    views.put(".*agentriskdetections.*", AgentRiskDetection::of);
    views.put(".*serviceprincipalriskdetections.*", ServicePrincipalRiskDetection::of);
    views.put(".*riskdetection-.*", RiskDetection::of);
    views.put(".*riskyagent-list.*", RiskyAgent::of);
    views.put(".*history.*", RiskyUserHistoryItem::of);
    views.put(".*riskyusers-list.*", RiskyUser::of);
    views.put("beta-signin-list.*", BetaSignIn::of);
    views.put("v1.0-signin-.*", SignIn::of);
    views.put(".*updateallowedcombinations.*", AllowedCombinationsResult::of);
    views.put(".*authenticationstrengthpolicy-usage.*", AuthenticationStrengthUsage::of);
    views.put(".*identitysecuritydefaults.*", SecurityDefaultsPolicy::of);
    views.put(".*transitivemember.*", DirectoryObject::of);
    views.put(".*group-.*", Group::of);
    views.put(".*user-(get|list)\\..*", User::of);
    return views;
  }

  private static NewConditions forGroup() {
    return NewConditions.create().users(NewUserCondition.create().includeGroups(List.of(GROUP)))
        .applications(NewApplicationCondition.create().includeApplications(List.of(EXCHANGE)));
  }

  private static NewGrantControls one(GrantControl control) { return NewGrantControls.of(GrantOperator.OR).builtInControls(List.of(control)); }

  private static Map<String, Object> requests() {
    Map<String, Object> bodies = new LinkedHashMap<>();
    bodies.put("beta-authenticationcontextclassreference-update.01-request.json",
        List.of(NewAuthenticationContext.create() // wrapped, in the documentation only
            .displayName("Contoso trusted locations").description("Access is only allowed from trusted locations").isAvailable(true)));
    bodies.put("beta-conditionalaccessroot-post-authenticationcontextclassreferences.01-request.json", NewAuthenticationContext.create().id("c1")
        .displayName("Contoso medium").description("Medium protection level defined for Contoso policy").isAvailable(true));
    bodies.put("beta-conditionalaccessroot-post-namedlocations.01-request.json", NewIpNamedLocation.of("Untrusted IP named location",
        List.of(NewIpRange.cidr("12.34.221.11/22"), NewIpRange.cidr("2001:0:9d38:90d6:0:0:0:0/63"))).isTrusted(false));
    bodies.put("beta-conditionalaccessroot-post-namedlocations.03-request.json",
        NewCountryNamedLocation.of("Named location with unknown countries and regions", List.of("US", "GB")).includeUnknownCountriesAndRegions(true));
    bodies.put("beta-countrynamedlocation-update.01-request.json", CountryNamedLocationUpdate.create()
        .displayName("Updated named location without unknown countries and regions").countriesAndRegions(List.of("CA", "IN"))
        .includeUnknownCountriesAndRegions(false));
    for (String version : List.of("beta", "v1.0")) {
      bodies.put(version + "-ipnamedlocation-update.01-request.json", IpNamedLocationUpdate.create()
          .displayName("Untrusted named location with only IPv4 address").isTrusted(false).ipRanges(List.of(NewIpRange.cidr("6.5.4.3/18"))));
    }
    bodies.put("beta-identitysecuritydefaultsenforcementpolicy-update.01-request.json", SecurityDefaultsUpdate.of(false));
    bodies.put("v1.0-authenticationstrengthpolicy-updateallowedcombinations.01-request.json",
        AllowedCombinationsRequest.of(List.of(AuthenticationCombination.of("password, voice"))));
    bodies.put("v1.0-conditionalaccesspolicy-update.01-request.json", ConditionalAccessPolicyUpdate.create()
        .conditions(NewConditions.create().signInRiskLevels(List.of(RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.LOW))));
    bodies.put("v1.0-conditionalaccessroot-post-policies.01-request.json", NewConditionalAccessPolicy.of("Access to EXO requires MFA", PolicyState.ENABLED,
        forGroup().clientAppTypes(List.of(ClientAppKind.MOBILE_APPS_AND_DESKTOP_CLIENTS, ClientAppKind.BROWSER))
            .locations(NewLocationCondition.create().includeLocations(List.of("All")).excludeLocations(List.of("AllTrusted"))))
        .grantControls(one(GrantControl.MFA)));
    bodies.put("v1.0-conditionalaccessroot-post-policies.03-request.json",
        NewConditionalAccessPolicy.of("Block access to EXO non-trusted regions.", PolicyState.ENABLED,
            forGroup().clientAppTypes(List.of(ClientAppKind.ALL))
                .locations(NewLocationCondition.create().includeLocations(List.of("198ad66e-87b3-4157-85a3-8a7b51794ee9"))))
            .grantControls(one(GrantControl.BLOCK)));
    bodies.put("v1.0-conditionalaccessroot-post-policies.05-request.json", demo());
    bodies.put("v1.0-conditionalaccessroot-post-policies.07-request.json",
        NewConditionalAccessPolicy.of("Require MFA to EXO from non-compliant devices.", PolicyState.ENABLED, forGroup()).grantControls(one(GrantControl.MFA)));
    return bodies;
  }

  private static NewConditionalAccessPolicy demo() {
    NewConditions conditions = NewConditions.create().signInRiskLevels(List.of(RiskLevel.HIGH, RiskLevel.MEDIUM))
        .clientAppTypes(List.of(ClientAppKind.MOBILE_APPS_AND_DESKTOP_CLIENTS, ClientAppKind.EXCHANGE_ACTIVE_SYNC, ClientAppKind.OTHER))
        .applications(NewApplicationCondition.create().includeApplications(List.of("All")).includeUserActions(List.of())
            .excludeApplications(List.of("499b84ac-1321-427f-aa17-267ca6975798", "00000007-0000-0000-c000-000000000000", "de8bc8b5-d9f9-48b1-a8ad-b748da725064",
                "00000012-0000-0000-c000-000000000000", "797f4846-ba00-4fd7-ba43-dac1f8f63013", "05a65629-4c1b-48c1-a78b-804c4abdd4af",
                "7df0a125-d3be-4c96-aa54-591f83ff541c")))
        .users(NewUserCondition.create().includeUsers(List.of("a702a13d-a437-4a07-8a7e-8c052de62dfd")).includeGroups(List.of()).excludeGroups(List.of())
            .excludeUsers(List.of("124c5b6a-ffa5-483a-9b88-04c3fce5574a", "GuestsOrExternalUsers"))
            .includeRoles(List.of("9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3", "cf1c38e5-3621-4004-a7cb-879624dced7c", "c4e39bd9-1100-46d3-8c65-fb160da0071f"))
            .excludeRoles(List.of("b0f54661-2d74-4c50-afa3-1ec803f12efe")))
        .platforms(NewPlatformCondition.create().includePlatforms(List.of(DevicePlatform.ALL))
            .excludePlatforms(List.of(DevicePlatform.IOS, DevicePlatform.WINDOWS_PHONE)))
        .locations(NewLocationCondition.create().includeLocations(List.of("AllTrusted"))
            .excludeLocations(List.of("00000000-0000-0000-0000-000000000000", "d2136c9c-b049-47ae-b9cf-316e04ef7198")));
    NewGrantControls grant = NewGrantControls.of(GrantOperator.OR).customAuthenticationFactors(List.of())
        .builtInControls(List.of(GrantControl.MFA, GrantControl.COMPLIANT_DEVICE, GrantControl.DOMAIN_JOINED_DEVICE, GrantControl.APPROVED_APPLICATION,
            GrantControl.COMPLIANT_APPLICATION))
        .termsOfUse(List.of("ce580154-086a-40fd-91df-8a60abac81a0", "7f29d675-caff-43e1-8a53-1b8516ed2075"));
    NewSessionControls session = NewSessionControls.create().clearApplicationEnforcedRestrictions().clearPersistentBrowser()
        .cloudAppSecurity(NewCloudAppSecurityControl.of(true).cloudAppSecurityType(CloudAppSecurityKind.BLOCK_DOWNLOADS))
        .signInFrequency(NewSignInFrequencyControl.of(true).type(FrequencyUnit.HOURS).value(4));
    return NewConditionalAccessPolicy.of("Demo app for documentation", PolicyState.DISABLED, conditions).grantControls(grant).sessionControls(session);
  }

  /** The requests of actions are built from ids only, so a call makes them. */
  private static Object action(Map<String, Object> documented) {
    try (StubService service = StubService.start()) {
      IdentityProtectionClient client = IdentityProtectionClient.create(service.options());
      if (documented.get("userIds") instanceof List<?> users) {
        service.on("POST /v1.0/identityProtection/riskyUsers/dismiss", 204, "");
        client.riskyUsers().dismiss(users.stream().map(String::valueOf).toList());
      } else if (documented.get("servicePrincipalIds") instanceof List<?> principals) {
        service.on("POST /v1.0/identityProtection/riskyServicePrincipals/confirmCompromised", 204, "");
        client.riskyServicePrincipals().confirmCompromised(principals.stream().map(String::valueOf).toList());
      }
      return service.onlyRequest().json();
    }
  }

  @Test
  void answers_areReadWithoutComplaint_andWrittenBackAsTheyWere() {
    List<Path> files = files(file -> file.endsWith("-response.json"));
    assumeThat(files).as("documented answers").isNotEmpty();

    for (Path file : files) {
      String name = file.getFileName().toString();
      String text = ExampleFiles.text(file);
      Function<Map<String, Object>, ? extends JsonModel> view = ANSWERS.entrySet().stream().filter(known -> name.matches(known.getKey())).findFirst()
          .orElseThrow(() -> new AssertionError("no model for " + name)).getValue();
      if (Json.object(text).get("value") instanceof List<?>) {
        assertThat(ModelContract.examples(text, "value", view)).as(name).isNotEmpty();
      } else {
        ModelContract.example(Json.write(Entity.of(Json.object(text))), view);
      }
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(70);
  }

  @Test
  void requests_equalWhatIsBuilt() {
    List<Path> files = files(file -> file.endsWith("-request.json"));
    assumeThat(files).as("documented requests").isNotEmpty();
    Map<String, Object> built = requests();

    for (Path file : files) {
      Map<String, Object> documented = Json.object(ExampleFiles.text(file));
      Object body = built.containsKey(file.getFileName().toString()) ? built.get(file.getFileName().toString()) : action(documented);
      Object expected = body instanceof List ? documented.getOrDefault("value", List.of()) : documented;
      assertThat(Json.parse(Json.write(body))).as(file.getFileName().toString()).isEqualTo(expected);
    }
    assertThat(files).extracting(file -> file.getFileName().toString()).containsAll(built.keySet()).hasSizeGreaterThanOrEqualTo(21);
  }

  private static List<Path> files(Predicate<String> wanted) {
    return ExampleFiles.examples("identityprotection", "beta-", "v1.0-").stream().filter(file -> wanted.test(file.toString())).toList();
  }
}
