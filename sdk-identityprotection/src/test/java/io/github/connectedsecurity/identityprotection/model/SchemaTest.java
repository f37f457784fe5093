package io.github.connectedsecurity.identityprotection.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.json.OpenValue;
import io.github.connectedsecurity.core.testing.Csdl;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.Models;
import io.github.connectedsecurity.identityprotection.model.access.ConditionalAccessPolicy;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewConditions;
import io.github.connectedsecurity.identityprotection.model.directory.AuthenticationMethod;
import io.github.connectedsecurity.identityprotection.model.directory.DirectoryObject;
import io.github.connectedsecurity.identityprotection.model.directory.User;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the models with the service's metadata: every property has an accessor, every accessor a property, or a reason. */
class SchemaTest {
  private static final String GRAPH = "microsoft.graph.";
  /** Types and enumerations whose class has another name. */
  private static final Map<String, String> NAMES = names("appliedConditionalAccessPolicyResult=AppliedPolicyResult groupType=AuditGroupType "
      + "userIdentity=AuditUser "
      + "conditionalAccessPolicyState=PolicyState conditionalAccessClientApp=ClientAppKind conditionalAccessDevicePlatform=DevicePlatform "
      + "conditionalAccessGrantControl=GrantControl conditionalAccessGuestOrExternalUserTypes=GuestKind "
      + "conditionalAccessExternalTenantsMembershipKind=ExternalTenantsKind conditionalAccessInsiderRiskLevels=InsiderRiskLevels "
      + "conditionalAccessTransferMethods=TransferMethod cloudAppSecuritySessionControlType=CloudAppSecurityKind "
      + "persistentBrowserSessionMode=PersistentBrowserMode "
      + "signinFrequencyType=FrequencyUnit signInFrequencyInterval=FrequencyInterval signInFrequencyAuthenticationType=FrequencyAuthentication "
      + "countryLookupMethodType=CountryLookupMethod authenticationStrengthPolicyType=StrengthPolicyType "
      + "authenticationStrengthRequirements=StrengthRequirement templateScenarios=TemplateScenario whatIfAnalysisReasons=AnalysisReason "
      + "authenticationMethodModes=AuthenticationMethodMode authenticationPhoneType=PhoneType authenticationMethodSignInState=SmsSignInState "
      + "authenticationMethodKeyStrength=KeyStrength authenticationMethodPlatform=MethodPlatform conditionalAccessConditionSet=ConditionSet "
      + "conditionalAccessApplications=ApplicationCondition conditionalAccessFilter=PolicyFilter conditionalAccessUsers=UserCondition "
      + "conditionalAccessGuestsOrExternalUsers=GuestCondition conditionalAccessExternalTenants=ExternalTenants "
      + "conditionalAccessAllExternalTenants=AllExternalTenants conditionalAccessEnumeratedExternalTenants=EnumeratedExternalTenants "
      + "conditionalAccessClientApplications=ClientApplicationCondition conditionalAccessLocations=LocationCondition "
      + "conditionalAccessPlatforms=PlatformCondition conditionalAccessDevices=DeviceCondition "
      + "conditionalAccessAuthenticationFlows=AuthenticationFlowCondition "
      + "conditionalAccessGrantControls=GrantControls conditionalAccessSessionControls=SessionControls "
      + "applicationEnforcedRestrictionsSessionControl=ApplicationEnforcedRestrictions cloudAppSecuritySessionControl=CloudAppSecurityControl "
      + "persistentBrowserSessionControl=PersistentBrowserControl secureSignInSessionControl=SecureSignInSessionControl "
      + "signInFrequencySessionControl=SignInFrequencyControl iPv4CidrRange=Ipv4CidrRange iPv6CidrRange=Ipv6CidrRange "
      + "authenticationCombinationConfiguration=CombinationConfiguration x509CertificateCombinationConfiguration=X509CombinationConfiguration "
      + "updateAllowedCombinationsResult=AllowedCombinationsResult identitySecurityDefaultsEnforcementPolicy=SecurityDefaultsPolicy "
      + "microsoftAuthenticatorAuthenticationMethod=MicrosoftAuthenticatorMethod platformCredentialAuthenticationMethod=PlatformCredentialMethod "
      + "qrCodePinAuthenticationMethod=QrCodePinMethod softwareOathAuthenticationMethod=SoftwareOathMethod "
      + "temporaryAccessPassAuthenticationMethod=TemporaryAccessPassMethod windowsHelloForBusinessAuthenticationMethod=WindowsHelloMethod "
      + "signInLocation=SignInLocation");
  private static final List<String> TYPES = words("riskyUser riskyUserHistoryItem riskUserActivity riskDetection riskyServicePrincipal "
      + "riskyServicePrincipalHistoryItem riskServicePrincipalActivity servicePrincipalRiskDetection signIn signInStatus deviceDetail signInLocation "
      + "geoCoordinates "
      + "appliedConditionalAccessPolicy authenticationAppDeviceDetails directoryAudit auditActivityInitiator userIdentity appIdentity targetResource "
      + "modifiedProperty "
      + "keyValue conditionalAccessPolicy whatIfAnalysisResult conditionalAccessConditionSet conditionalAccessApplications conditionalAccessFilter "
      + "conditionalAccessUsers conditionalAccessGuestsOrExternalUsers conditionalAccessExternalTenants conditionalAccessAllExternalTenants "
      + "conditionalAccessEnumeratedExternalTenants conditionalAccessClientApplications conditionalAccessLocations conditionalAccessPlatforms "
      + "conditionalAccessDevices conditionalAccessAuthenticationFlows conditionalAccessGrantControls conditionalAccessSessionControls "
      + "applicationEnforcedRestrictionsSessionControl cloudAppSecuritySessionControl persistentBrowserSessionControl secureSignInSessionControl "
      + "signInFrequencySessionControl namedLocation ipNamedLocation countryNamedLocation iPv4CidrRange iPv6CidrRange authenticationStrengthPolicy "
      + "authenticationCombinationConfiguration fido2CombinationConfiguration x509CertificateCombinationConfiguration authenticationStrengthUsage "
      + "updateAllowedCombinationsResult authenticationContextClassReference conditionalAccessTemplate conditionalAccessPolicyDetail "
      + "identitySecurityDefaultsEnforcementPolicy authenticationMethodModeDetail directoryObject user objectIdentity signInActivity group "
      + "assignedLabel device "
      + "directoryRole administrativeUnit servicePrincipal orgContact authenticationMethod emailAuthenticationMethod externalAuthenticationMethod "
      + "fido2AuthenticationMethod microsoftAuthenticatorAuthenticationMethod passwordAuthenticationMethod phoneAuthenticationMethod "
      + "platformCredentialAuthenticationMethod qrCodePinAuthenticationMethod softwareOathAuthenticationMethod temporaryAccessPassAuthenticationMethod "
      + "windowsHelloForBusinessAuthenticationMethod passwordProfile");
  private static final List<String> ENUMS = words("riskLevel riskState riskDetail riskDetectionTimingType activityType tokenIssuerType conditionalAccessStatus "
      + "appliedConditionalAccessPolicyResult operationResult groupType conditionalAccessPolicyState conditionalAccessClientApp "
      + "conditionalAccessDevicePlatform "
      + "conditionalAccessGrantControl conditionalAccessGuestOrExternalUserTypes conditionalAccessExternalTenantsMembershipKind "
      + "conditionalAccessInsiderRiskLevels "
      + "conditionalAccessTransferMethods filterMode cloudAppSecuritySessionControlType persistentBrowserSessionMode signinFrequencyType "
      + "signInFrequencyInterval "
      + "signInFrequencyAuthenticationType countryLookupMethodType authenticationMethodModes authenticationStrengthPolicyType "
      + "authenticationStrengthRequirements "
      + "baseAuthenticationMethod templateScenarios insiderRiskLevel userAction whatIfAnalysisReasons attestationLevel passkeyType authenticationPhoneType "
      + "authenticationMethodSignInState authenticationMethodKeyStrength authenticationMethodPlatform");
  /** Members that only beta knows, behind those of v1.0. */
  private static final Map<String, List<String>> BETA_MEMBERS = Map.of("riskDetail",
      words("adminConfirmedAgentSafe adminConfirmedAgentCompromised adminDismissedRiskForAgent"),
      "whatIfAnalysisReasons", words("agentIdentities agentIdRisk"));
  /** Accessors without a property: what beta adds, and what makes a text readable. */
  private static final Map<String, List<String>> MORE = Map.of("riskDetection", words("mitreTechniqueId additionalInformation"),
      "servicePrincipalRiskDetection", words("mitreTechniqueId additionalInformation"), "riskyServicePrincipalHistoryItem", words("servicePrincipalId"),
      "appliedConditionalAccessPolicy", words("conditionsSatisfied conditionsNotSatisfied"), "conditionalAccessConditionSet", words("agentIdRiskLevels"));
  /** Properties that are read by another accessor, or by a call of their own. */
  private static final Map<String, List<String>> READ_OTHERWISE = Map.of("riskyUser", words("history"), "riskyUserHistoryItem", words("history"),
      "riskyServicePrincipal", words("history"), "riskyServicePrincipalHistoryItem", words("history"), "signIn", words("riskEventTypes_v2"));
  /** Properties of directory objects that no investigation needs: social profile, mailbox, licences, provisioning, branding; {@code raw()} has them. */
  private static final Map<String, List<String>> NOT_NEEDED = Map.of(
      "user", words("aboutMe assignedPlans authorizationInfo birthday consentProvidedForMinor customSecurityAttributes deviceEnrollmentLimit "
          + "employeeOrgData faxNumber "
          + "hireDate identityParentId imAddresses interests legalAgeGroupClassification licenseAssignmentStates mailboxSettings mySite "
          + "onPremisesExtensionAttributes "
          + "onPremisesProvisioningErrors pastProjects preferredName print provisionedPlans responsibilities schools serviceProvisioningErrors skills"),
      "group", words("accessType allowExternalSenders autoSubscribeNewMembers hasMembersWithLicenseErrors hideFromAddressLists hideFromOutlookClients "
          + "infoCatalogs "
          + "isFavorite isSubscribedByMail licenseProcessingState onPremisesExtensionAttributes onPremisesProvisioningErrors organizationId "
          + "serviceProvisioningErrors "
          + "unseenConversationsCount unseenCount unseenMessagesCount welcomeMessageEnabled"),
      "servicePrincipal", words("addIns applicationTemplateId appRoles customSecurityAttributes info oauth2PermissionScopes preferredTokenSigningKeyThumbprint "
          + "resourceSpecificApplicationPermissions samlSingleSignOnSettings tokenEncryptionKeyId verifiedPublisher"),
      "orgContact", words("addresses onPremisesProvisioningErrors phones serviceProvisioningErrors"), "passwordProfile", words("password"));
  private static final Map<String, String> KINDS = Map.of("Edm.String", "String", "Edm.Guid", "String", "Edm.DateTimeOffset", "Instant", "Edm.Int32", "Integer",
      "Edm.Double", "Double", "Edm.Boolean", "Boolean");
  /** Read as something plainer, or richer, than the schema says. */
  private static final Set<String> OTHER_KIND = Set.of("conditionalAccessGrantControls.operator", "signIn.riskEventTypes", "riskUserActivity.riskEventTypes",
      "riskServicePrincipalActivity.riskEventTypes", "riskDetection.riskEventType", "servicePrincipalRiskDetection.riskEventType");

  static Stream<String> types() { return TYPES.stream(); }

  static Stream<String> enums() { return ENUMS.stream(); }

  @ParameterizedTest
  @MethodSource("types")
  void metadata_hasAnAccessorOfFittingKindForEveryProperty_andNoOther(String type) {
    Map<String, String> properties = new LinkedHashMap<>(metadata().properties(GRAPH + type));
    assertThat(properties).as(type).isNotEmpty();
    READ_OTHERWISE.getOrDefault(type, List.of()).forEach(properties::remove);
    NOT_NEEDED.getOrDefault(type, List.of()).forEach(name -> assertThat(properties.remove(name)).as(type + "." + name).isNotNull());
    properties.values().removeIf(kind -> isDirectory(type) && isEntity(kind)); // related objects are read by calls of their own
    List<String> accessors = new ArrayList<>(Models.accessors(model(type)).stream().map(Method::getName).filter(name -> !name.equals("odataType")).toList());
    MORE.getOrDefault(type, List.of()).forEach(name -> assertThat(accessors.remove(name)).as(type + "." + name).isTrue());
    if (type.equals("iPv4CidrRange") || type.equals("iPv6CidrRange")) {
      assertThat(accessors).containsExactly("cidrAddress"); // which the base class has, for both
    }
    assertThat(accessors).as(type).containsExactlyInAnyOrderElementsOf(properties.keySet());
    for (Method accessor : Models.accessors(model(type))) {
      String kind = properties.get(accessor.getName());
      if (kind != null && !OTHER_KIND.contains(type + "." + accessor.getName())) {
        String shape = accessor.getGenericReturnType().getTypeName().replaceAll("\\b[a-z]+\\.(?:[a-z]+\\.)*", "");
        assertThat(shape).as("%s.%s", type, accessor.getName()).isIn(shapes(kind));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void metadata_listsTheSameMembersInTheSameOrder(String name) {
    List<String> known = new ArrayList<>(known(name));
    known.removeAll(BETA_MEMBERS.getOrDefault(name, List.of()));
    assertThat(known(name)).hasSize(known.size() + BETA_MEMBERS.getOrDefault(name, List.of()).size());
    assertThat(metadata().members(GRAPH + name)).as(name).contains(known);
  }

  @Test
  void riskEventType_knowsTheClosedListToo() {
    assertThat(RiskEventType.known().stream().map(RiskEventType::value).toList()).containsAll(metadata().members(GRAPH + "riskEventType").orElseThrow());
  }

  @Test
  void families_haveAClassForEachType() {
    assertThat(TYPES).containsAll(own(metadata().derivedFrom(GRAPH + "authenticationMethod"))).containsAll(own(metadata().derivedFrom(GRAPH + "namedLocation")))
        .containsAll(own(metadata().derivedFrom(GRAPH + "authenticationCombinationConfiguration")))
        .containsAll(own(metadata().derivedFrom(GRAPH + "conditionalAccessExternalTenants")))
        .containsAll(own(metadata().derivedFrom(GRAPH + "conditionalAccessSessionControl")));
  }

  /** What is sent: the setters of a body, and the type that they fill. */
  @ParameterizedTest
  @CsvSource({"NewConditions,conditionalAccessConditionSet", "NewUserCondition,conditionalAccessUsers", "NewApplicationCondition,conditionalAccessApplications",
      "NewClientApplicationCondition,conditionalAccessClientApplications", "NewLocationCondition,conditionalAccessLocations",
      "NewPlatformCondition,conditionalAccessPlatforms", "NewGrantControls,conditionalAccessGrantControls",
      "NewSessionControls,conditionalAccessSessionControls",
      "NewSignInFrequencyControl,signInFrequencySessionControl", "SignInConditions,signInConditions", "DeviceInfo,deviceInfo"})
  void bodies_haveASetterForEveryProperty(String body, String type) throws ClassNotFoundException {
    Class<?> written = Class.forName(NewConditions.class.getPackageName() + "." + body);
    Set<String> setters = Arrays.stream(written.getMethods()).filter(method -> method.getReturnType() == written && method.getParameterCount() == 1)
        .filter(method -> !Modifier.isStatic(method.getModifiers())).map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    setters.removeAll(Set.of("with", "withNull", "agentIdRiskLevels")); // the last one is beta's
    Set<String> properties = new TreeSet<>(metadata().properties(GRAPH + type).keySet());
    properties.removeAll(Set.of("isEnabled", "operator")); // given at the start
    assertThat(setters).isEqualTo(properties);
  }

  private static Set<String> shapes(String kind) {
    if (kind.startsWith("Collection(")) {
      String item = javaName(kind.substring(11, kind.length() - 1));
      return Set.of("List<" + item + ">", item.equals("AuthenticationMethodMode") ? "List<AuthenticationCombination>" : "List<Map<String, Object>>");
    }
    String name = javaName(kind);
    return kind.equals("Edm.String") ? Set.of("Optional<String>", "String") : Set.of("Optional<" + name + ">", "List<" + name + ">", "Map<String, Object>");
  }

  private static String javaName(String kind) {
    String name = kind.substring(kind.lastIndexOf('.') + 1);
    return KINDS.getOrDefault(kind, NAMES.getOrDefault(name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)));
  }

  private static boolean isDirectory(String type) {
    return DirectoryObject.class.isAssignableFrom(model(type)) || AuthenticationMethod.class.isAssignableFrom(model(type)) && !type.startsWith("qrCode");
  }

  private static boolean isEntity(String kind) {
    return metadata().properties(kind.replaceAll("Collection\\((.*)\\)", "$1")).containsKey("id") && !kind.endsWith("webauthnPublicKeyCredential");
  }

  private static Class<? extends JsonModel> model(String type) { return named(type).asSubclass(JsonModel.class); }

  private static List<String> known(String enumeration) {
    try {
      return ((List<?>) named(enumeration).getMethod("known").invoke(null)).stream().map(value -> ((OpenValue) value).value()).toList();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("There is no usable known() in " + enumeration, e);
    }
  }

  private static Class<?> named(String type) {
    String name = javaName(GRAPH + type);
    return Stream.of(RiskyUser.class, ConditionalAccessPolicy.class, User.class).flatMap(anchor -> find(anchor.getPackageName() + "." + name).stream())
        .findFirst().orElseThrow(() -> new AssertionError("There is no class for " + type));
  }

  private static Optional<Class<?>> find(String name) {
    try {
      return Optional.of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      return Optional.empty(); // in another package
    }
  }

  private static final class Metadata {
    static final Optional<Csdl> CSDL = ExampleFiles.shared("metadata/graph-v1.0.csdl.xml").map(Csdl::read);
  }

  private static Csdl metadata() {
    assumeThat(Metadata.CSDL).as("metadata").isPresent();
    return Metadata.CSDL.orElseThrow();
  }

  private static List<String> own(List<String> types) { return types.stream().map(type -> type.substring(GRAPH.length())).toList(); }

  private static List<String> words(String text) { return List.of(text.split(" ", -1)); }

  private static Map<String, String> names(String text) {
    return words(text).stream().map(pair -> pair.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
