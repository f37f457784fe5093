package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.emulator.internal.odata.EntityRules;
import io.github.connectedsecurity.emulator.internal.odata.Field;
import io.github.connectedsecurity.emulator.internal.odata.Field.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The collections: what may be filtered and ordered, which options are read, and how large pages may be. */
final class Rules {
  static final List<String> LEVELS = List.of("low", "medium", "high", "hidden", "none", "unknownFutureValue");
  static final List<String> STATES = List.of("none", "confirmedSafe", "remediated", "dismissed", "atRisk", "confirmedCompromised", "unknownFutureValue");
  private static final Field LEVEL = Field.choice("riskLevel", LEVELS);
  private static final Field STATE = Field.choice("riskState", STATES);
  private static final Field DETAIL = Field.of("riskDetail", Kind.TEXT);
  private static final Set<String> RISK = Set.of("$filter", "$select", "$top", "$skiptoken");
  private static final Set<String> SMALL = Set.of("$filter", "$select");
  private static final Set<String> ALL = Set.of("$filter", "$orderby", "$select", "$top", "$skip", "$skiptoken", "$count");
  private static final Set<String> REPORT = Set.of("$filter", "$orderby", "$top", "$skiptoken");
  private static final Set<String> DIRECTORY = Set.of("$filter", "$orderby", "$select", "$top", "$skiptoken", "$count", "$search", "$expand");

  static final EntityRules RISKY_USER = rules("riskyUser", RISK, 500, "riskLastUpdatedDateTime desc",
      List.of(LEVEL, STATE, DETAIL, time("riskLastUpdatedDateTime"), text("userPrincipalName"), text("userDisplayName"), text("id"), truth("isDeleted")),
      "isProcessing");
  static final EntityRules DETECTION = rules("riskDetection", RISK, 500, "detectedDateTime desc",
      List.of(LEVEL, STATE, DETAIL, text("riskEventType"), text("userId"), text("requestId"), text("ipAddress"), text("userPrincipalName"),
          time("detectedDateTime"), time("activityDateTime"), time("lastUpdatedDateTime"), text("id")),
      "activity", "additionalInfo", "correlationId", "detectionTimingType", "location", "source", "tokenIssuerType", "userDisplayName");
  static final EntityRules RISKY_PRINCIPAL = rules("riskyServicePrincipal", plus(RISK, "$count"), 500, "riskLastUpdatedDateTime desc",
      List.of(LEVEL, time("riskLastUpdatedDateTime"), text("id")),
      "appId", "displayName", "isEnabled", "isProcessing", "riskDetail", "riskState", "servicePrincipalType");
  static final EntityRules PRINCIPAL_DETECTION = rules("servicePrincipalRiskDetection", SMALL, 500, "riskEventType",
      List.of(LEVEL, text("riskEventType"), text("requestId"), text("servicePrincipalId"), text("id")),
      "activity", "activityDateTime", "additionalInfo", "appId", "correlationId", "detectedDateTime", "detectionTimingType", "ipAddress", "keyIds",
      "lastUpdatedDateTime", "location", "riskDetail", "riskState", "servicePrincipalDisplayName", "source", "tokenIssuerType");
  static final EntityRules RISKY_AGENT = rules("riskyAgent", plus(SMALL, "$count"), 500, "riskLastModifiedDateTime desc",
      List.of(text("agentDisplayName"), time("riskLastModifiedDateTime"), text("id")),
      "blueprintId", "identityType", "isDeleted", "isEnabled", "isProcessing", "riskDetail", "riskLevel", "riskState");
  static final EntityRules AGENT_DETECTION = rules("agentRiskDetection", RISK, 500, "detectedDateTime desc",
      List.of(time("activityDateTime"), time("detectedDateTime"), time("lastModifiedDateTime"), text("identityId"), text("displayName"),
          text("riskEventType"), text("riskEvidence"), text("id")),
      "additionalInfo", "agentDisplayName", "agentId", "detectionTimingType", "identityType", "riskDetail", "riskLevel", "riskState", "source");
  static final EntityRules SIGN_IN = rules("signIn", REPORT, 1000, "createdDateTime desc", signIns());
  static final EntityRules BETA_SIGN_IN = rules("signIn", REPORT, 1000, "createdDateTime desc",
      Stream.concat(signIns().stream(), Stream.of(text("signInEventTypes").many())).toList());
  static final EntityRules AUDIT = rules("directoryAudit", REPORT, 1000, "activityDateTime desc",
      List.of(time("activityDateTime"), text("activityDisplayName"), text("category"), text("correlationId"), text("loggedByService"),
          Field.object("initiatedBy", Field.object("user", text("id"), text("displayName"), text("userPrincipalName")),
              Field.object("app", text("appId"), text("displayName"))),
          Field.object("targetResources", text("id"), text("displayName")).many(), text("id")));
  static final EntityRules POLICY = rules("conditionalAccessPolicy", ALL, 1000, "displayName",
      List.of(text("displayName"), Field.choice("state", PolicyBodies.STATES), time("createdDateTime"), time("modifiedDateTime"), text("id")),
      "conditions", "description", "grantControls", "sessionControls", "templateId");
  static final EntityRules LOCATION = rules("namedLocation", ALL, 1000, "displayName",
      List.of(text("displayName"), time("createdDateTime"), time("modifiedDateTime"), text("countriesAndRegions").many(), text("id")),
      "ipRanges", "isTrusted", "countryLookupMethod", "includeUnknownCountriesAndRegions");
  static final EntityRules CONTEXT = rules("authenticationContextClassReference", SMALL, 1000, "displayName",
      List.of(text("displayName"), truth("isAvailable"), text("id")), "description");
  static final EntityRules STRENGTH = rules("authenticationStrengthPolicy", SMALL, 1000, "displayName",
      List.of(text("displayName"), text("policyType"), text("id")), "allowedCombinations", "createdDateTime", "description", "modifiedDateTime",
      "requirementsSatisfied", "combinationConfigurations");
  static final EntityRules USER = rules("user", DIRECTORY, 999, "displayName",
      List.of(text("displayName"), text("userPrincipalName"), text("mail"), text("department"), text("userType"), truth("accountEnabled"),
          time("createdDateTime"), text("jobTitle"), text("id")),
      "businessPhones", "givenName", "surname", "mobilePhone", "officeLocation", "preferredLanguage", "externalUserState", "onPremisesSyncEnabled",
      "lastPasswordChangeDateTime", "signInSessionsValidFromDateTime", "signInActivity", "usageLocation", "identities", "employeeId",
      "mailNickname", "otherMails", "proxyAddresses", "postalCode", "assignedLicenses");
  static final EntityRules GROUP = rules("group", DIRECTORY, 999, "displayName",
      List.of(text("displayName"), text("mail"), truth("securityEnabled"), truth("mailEnabled"), time("createdDateTime"), text("id")),
      "assignedLabels", "description", "groupTypes", "mailNickname", "visibility", "isAssignableToRole", "membershipRule");
  static final EntityRules OBJECT = rules("directoryObject", DIRECTORY, 999, "id", List.of(text("id")));

  private Rules() {}

  private static List<Field> signIns() {
    Field place = Field.object("location", text("city"), text("state"), text("countryOrRegion"));
    Field device = Field.object("deviceDetail", text("browser"), text("operatingSystem"));
    return List.of(time("createdDateTime"), text("id"), text("userId"), text("userPrincipalName"), text("userDisplayName"), text("appId"),
        text("appDisplayName"), text("clientAppUsed"), text("correlationId"), text("ipAddress"), text("resourceDisplayName"), text("resourceId"),
        text("conditionalAccessStatus"), DETAIL, Field.choice("riskLevelAggregated", LEVELS), Field.choice("riskLevelDuringSignIn", LEVELS), STATE,
        Field.object("status", Field.of("errorCode", Kind.NUMBER)), place, device, text("riskEventTypes_v2").many(),
        Field.object("appliedConditionalAccessPolicies", text("id")).many());
  }

  private static EntityRules rules(String type, Set<String> options, int top, String order, List<Field> filterable, String... others) {
    List<Field> fields = new ArrayList<>(filterable);
    Stream.of(others).map(Field::plain).forEach(fields::add);
    return new EntityRules("microsoft.graph." + type, List.copyOf(fields), options, Set.of(), top, Integer.MAX_VALUE, order);
  }

  private static Set<String> plus(Set<String> options, String more) {
    return Stream.concat(options.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }

  private static Field text(String name) { return Field.of(name, Kind.TEXT); }

  private static Field time(String name) { return Field.of(name, Kind.TIME); }

  private static Field truth(String name) { return Field.of(name, Kind.BOOLEAN); }
}
