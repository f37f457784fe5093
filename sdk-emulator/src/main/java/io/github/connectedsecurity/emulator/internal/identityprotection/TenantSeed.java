package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.emulator.internal.dataset.Company.User;
import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Fills a tenant: 130 people, of whom 120 were at risk in the last month, with the sign-ins that led to it. The last of them are the
 * company's own, at risk by what the {@link StorySeed} tells. The same in every run, but for the time.
 */
final class TenantSeed {
  private static final int PEOPLE = 130;
  private static final int KNOWN = 117;
  private static final int HOUR = 60;
  private static final List<String> FIRST = List.of("Kim", "Ada", "Joris", "Oda", "Priya", "Marc", "Lena", "Tariq", "Sofia", "Nils", "Yuki", "Ines", "Omar");
  private static final List<String> LAST = List.of("Dahl", "Kovacs", "Berg", "Silva", "Okafor", "Weiss", "Moreau", "Hansen", "Rossi", "Tanaka");
  private static final List<String> EVENTS = List.of("unfamiliarFeatures", "anonymizedIPAddress", "passwordSpray", "leakedCredentials", "anomalousToken",
      "mcasImpossibleTravel", "maliciousIPAddress", "userReportedSuspiciousActivity");
  private static final List<String> LEVELS = List.of("high", "medium", "low");

  private final IdentityTenant tenant;
  private final StorySeed story;
  private final Random random = new Random(7);
  private final Instant now;

  TenantSeed(IdentityTenant tenant, Timeline timeline, Instant now) {
    this.tenant = tenant;
    this.story = new StorySeed(tenant, timeline);
    this.now = now;
  }

  void fill() {
    for (int i = 0; i < PEOPLE; i++) {
      person(i);
    }
    groups();
    for (int i = 0; i < KNOWN; i++) {
      risk(i);
    }
    story.fill();
    for (int i = 0; i < 10; i++) {
      workload(i);
      agent(i);
    }
    access();
  }

  private void person(int number) {
    Optional<User> known = story.person(number - KNOWN);
    String name = known.map(User::displayName).orElseGet(() -> FIRST.get(number % FIRST.size()) + " " + LAST.get(number / FIRST.size()));
    String id = known.flatMap(User::objectId).orElseGet(() -> userId(number));
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("id", id);
    user.put("displayName", name);
    user.put("givenName", name.split(" ", 2)[0]);
    user.put("surname", name.split(" ", 2)[1]);
    user.put("userPrincipalName", name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@larkspur.example");
    user.put("mail", user.get("userPrincipalName"));
    user.put("jobTitle", number == 0 ? "Director" : known.map(person -> person.department() + " specialist").orElse("Engineer"));
    user.put("department", known.map(User::department).orElseGet(() -> unit(number)));
    user.put("businessPhones", List.of());
    user.put("preferredLanguage", "en-GB");
    user.put("accountEnabled", true);
    user.put("userType", number % 20 == 19 && known.isEmpty() ? "Guest" : "Member");
    user.put("createdDateTime", ago(400 * 24 * HOUR + number));
    user.put("lastPasswordChangeDateTime", ago(60 * 24 * HOUR));
    user.put("signInSessionsValidFromDateTime", ago(60 * 24 * HOUR));
    user.put("signInActivity", Map.of("lastSignInDateTime", ago(HOUR + number), "lastSuccessfulSignInDateTime", ago(HOUR + number)));
    user.put("mailNickname", user.get("userPrincipalName").toString().replaceFirst("@.*", ""));
    user.put("proxyAddresses", List.of("SMTP:" + user.get("mail")));
    tenant.users.put(Whole.of("user", user));
    Map<String, Object> device = known.map(story::device).orElseGet(() -> device(number));
    tenant.devices.put(device);
    tenant.related("device", id).add(device);
    tenant.related("method", id).add(Map.of("@odata.type", "#microsoft.graph.passwordAuthenticationMethod", "id", "28c10230-6103-485e-b985-444c60001490",
        "createdDateTime", ago(60 * 24 * HOUR)));
    tenant.related("method", id).add(Map.of("@odata.type", "#microsoft.graph.phoneAuthenticationMethod", "id", "3179e48a-750b-4051-897c-87b9720928f7",
        "phoneNumber", "+47 5550" + (1000 + number), "phoneType", "mobile", "smsSignInState", "notConfigured"));
    if (number > 0) {
      tenant.related("manager", id).add(Map.of("@odata.type", "#microsoft.graph.user", "id", userId(0), "displayName", "Kim Dahl"));
    }
  }

  private static Map<String, Object> device(int number) {
    return new LinkedHashMap<>(Map.of("@odata.type", "#microsoft.graph.device", "id", IdentityTenant.id("device " + number),
        "deviceId", IdentityTenant.id("registration " + number), "displayName", "LARK-" + number, "operatingSystem", "Windows", "trustType", "AzureAd",
        "isCompliant", number % 5 != 0, "isManaged", true, "accountEnabled", true));
  }

  private void groups() {
    for (String name : List.of("All staff", "Instruments", "Sales", "Emergency accounts")) {
      Map<String, Object> group = Whole.of("group", Map.of());
      group.put("@odata.type", "#microsoft.graph.group");
      group.put("id", IdentityTenant.id("group " + name));
      group.put("displayName", name);
      group.put("description", "Of Larkspur Instruments");
      boolean team = name.equals("Sales");
      group.put("groupTypes", team ? List.of("Unified") : List.of());
      group.put("mailEnabled", team);
      group.put("mailNickname", name.replace(" ", ""));
      group.put("securityEnabled", !team);
      group.put("createdDateTime", ago(500 * 24 * HOUR));
      if (team) {
        group.putAll(Map.of("mail", "sales@larkspur.example", "proxyAddresses", List.of("SMTP:sales@larkspur.example"), "visibility", "Private"));
      }
      tenant.groups.put(IdentityTenant.with(group, Map.of("assignedLabels", List.of())));
      List<Map<String, Object>> users = tenant.users.all();
      for (int i = 0; i < users.size(); i++) {
        Map<String, Object> user = users.get(i);
        if (name.equals("Emergency accounts") && i == 0 || name.equals(unit(i))) {
          tenant.related("member", String.valueOf(group.get("id"))).add(IdentityTenant.with(Map.of("@odata.type", "#microsoft.graph.user"), user));
          tenant.related("memberOf", String.valueOf(user.get("id"))).add(group);
        }
      }
    }
    for (String name : List.of("Instruments", "Sales")) { // groups in a group
      Map<String, Object> inner = group(name);
      tenant.related("member", IdentityTenant.id("group All staff")).add(inner);
      tenant.related("memberOf", String.valueOf(inner.get("id"))).add(group("All staff"));
    }
  }

  /** A group as lists of members show it. */
  private Map<String, Object> group(String name) {
    return DirectoryRoutes.unlabelled(tenant.groups.find(IdentityTenant.id("group " + name)).orElseThrow());
  }

  private void risk(int number) {
    Map<String, Object> user = tenant.users.find(userId(number)).orElseThrow();
    int minutes = HOUR + random.nextInt(29 * 24 * HOUR);
    boolean settled = number % 6 == 5;
    String level = settled ? "none" : LEVELS.get(number % LEVELS.size());
    String state = settled ? "remediated" : "atRisk";
    String detail = settled ? "userPerformedSecuredPasswordChange" : "none";
    String event = EVENTS.get(number % EVENTS.size());
    String signIn = IdentityTenant.id("sign-in " + number);
    tenant.signIns.put(signIn(signIn, user, minutes, event, level, state, detail));
    Map<String, Object> risky = new LinkedHashMap<>();
    risky.put("id", user.get("id"));
    risky.put("isDeleted", false);
    risky.put("isProcessing", false);
    risky.put("riskLevel", level);
    risky.put("riskState", state);
    risky.put("riskDetail", detail);
    risky.put("riskLastUpdatedDateTime", ago(minutes));
    risky.put("userDisplayName", user.get("displayName"));
    risky.put("userPrincipalName", user.get("userPrincipalName"));
    tenant.riskyUsers.put(risky);
    Map<String, Object> item = new LinkedHashMap<>(risky);
    item.put("userId", user.get("id"));
    item.put("initiatedBy", null);
    item.put("activity", new LinkedHashMap<>(Map.of("riskEventTypes", List.of(event), "detail", "none")));
    tenant.related("history", String.valueOf(user.get("id"))).add(item);
    Map<String, Object> detection = new LinkedHashMap<>(facts("detection " + number, minutes, event, level, state, detail));
    detection.put("activity", event.equals("leakedCredentials") ? "user" : "signin");
    detection.put("requestId", event.equals("leakedCredentials") ? null : signIn);
    detection.put("correlationId", event.equals("leakedCredentials") ? null : IdentityTenant.id("correlation " + number));
    detection.put("userId", user.get("id"));
    detection.put("userDisplayName", user.get("displayName"));
    detection.put("userPrincipalName", user.get("userPrincipalName"));
    tenant.detections.put(detection);
  }

  private Map<String, Object> signIn(String id, Map<String, Object> user, int minutes, String event, String level, String state, String detail) {
    Map<String, Object> signIn = new LinkedHashMap<>();
    signIn.put("id", id);
    signIn.put("createdDateTime", ago(minutes + 2));
    signIn.put("userId", user.get("id"));
    signIn.put("userDisplayName", user.get("displayName"));
    signIn.put("userPrincipalName", user.get("userPrincipalName"));
    signIn.put("appId", "de8bc8b5-d9f9-48b1-a8ad-b748da725064");
    signIn.put("appDisplayName", "Graph Explorer");
    signIn.put("clientAppUsed", "Browser");
    signIn.put("correlationId", IdentityTenant.id("correlation of " + id));
    signIn.put("conditionalAccessStatus", "notApplied");
    signIn.put("ipAddress", "203.0.113." + (1 + random.nextInt(250)));
    signIn.put("isInteractive", true);
    signIn.put("resourceDisplayName", "Microsoft Graph");
    signIn.put("resourceId", "00000003-0000-0000-c000-000000000000");
    signIn.put("riskDetail", detail);
    signIn.put("riskEventTypes_v2", List.of(event));
    signIn.put("riskLevelAggregated", level);
    signIn.put("riskLevelDuringSignIn", level);
    signIn.put("riskState", state);
    signIn.put("status", Map.of("errorCode", 0));
    signIn.put("deviceDetail", Map.of("deviceId", "", "browser", "Edge 140", "operatingSystem", "Windows 11"));
    signIn.put("location", place());
    signIn.put("appliedConditionalAccessPolicies", List.of(Map.of("id", IdentityTenant.id("policy Block legacy clients"), "displayName",
        "Block legacy clients", "enforcedGrantControls", List.of("Block"), "enforcedSessionControls", List.of(), "result", "notApplied")));
    signIn.put("signInEventTypes", List.of("interactiveUser"));
    return signIn;
  }

  private Map<String, Object> facts(String id, int minutes, String event, String level, String state, String detail) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", IdentityTenant.id(id));
    facts.put("riskEventType", event);
    facts.put("riskLevel", level);
    facts.put("riskState", state);
    facts.put("riskDetail", detail);
    facts.put("source", "IdentityProtection");
    facts.put("detectionTimingType", "offline");
    facts.put("tokenIssuerType", "AzureAD");
    facts.put("ipAddress", "203.0.113.7");
    facts.put("location", place());
    facts.put("activityDateTime", ago(minutes + 2));
    facts.put("detectedDateTime", ago(minutes));
    facts.put("lastUpdatedDateTime", ago(minutes));
    facts.put("additionalInfo", "[{\"Key\":\"userAgent\",\"Value\":\"Mozilla/5.0\"},{\"Key\":\"alertUrl\",\"Value\":null}]");
    return facts;
  }

  private void workload(int number) {
    String id = IdentityTenant.id("principal " + number);
    String name = "Larkspur service " + number;
    String appId = IdentityTenant.id("app " + number);
    tenant.principals.put(new LinkedHashMap<>(Map.of("id", id, "appId", appId, "displayName", name, "accountEnabled", true, "servicePrincipalType",
        "Application")));
    Map<String, Object> risky = new LinkedHashMap<>(Map.of("id", id, "appId", appId, "displayName", name, "isEnabled", true, "isProcessing", false,
        "riskLevel", LEVELS.get(number % LEVELS.size()), "riskState", "atRisk", "riskDetail", "none", "riskLastUpdatedDateTime", ago(HOUR * (number + 1)),
        "servicePrincipalType", "Application"));
    tenant.riskyPrincipals.put(risky);
    tenant.related("history", id).add(IdentityTenant.with(risky, Map.of("activity", Map.of("riskEventTypes", List.of("leakedCredentials"), "detail", "none"))));
    Map<String, Object> detection = new LinkedHashMap<>(facts("workload " + number, HOUR * (number + 1), "leakedCredentials",
        LEVELS.get(number % LEVELS.size()),
        "atRisk", "none"));
    detection.put("requestId", null); // of a credential that was found, not of a sign-in
    detection.put("correlationId", null);
    detection.putAll(Map.of("activity", "servicePrincipal", "servicePrincipalId", id, "servicePrincipalDisplayName", name, "appId", appId, "keyIds",
        List.of(IdentityTenant.id("key " + number))));
    tenant.principalDetections.put(detection);
    Map<String, Object> signIn = signIn(IdentityTenant.id("workload sign-in " + number), Map.of("id", "", "displayName", "", "userPrincipalName", ""),
        HOUR * (number + 1), "leakedCredentials", "none", "none", "none");
    signIn.putAll(Map.of("signInEventTypes", List.of("servicePrincipal"), "servicePrincipalId", id, "servicePrincipalName", name, "isInteractive", false));
    tenant.signIns.put(signIn);
  }

  private void agent(int number) {
    String id = IdentityTenant.id("agent " + number);
    boolean isUser = number % 2 == 0;
    tenant.riskyAgents.put(Whole.of("riskyAgent", Map.of("@odata.type", "#microsoft.graph.riskyAgent" + (isUser ? "User" : "Identity"), "id", id,
        "agentDisplayName", "Agent " + number, "identityType", isUser ? "agentUser" : "agentIdentity", "isDeleted", false, "isEnabled", true, "isProcessing",
        false,
        "riskLevel", "high", "riskState", "atRisk", "riskLastModifiedDateTime", ago(HOUR * (number + 1)))));
    tenant.agentDetections.put(Whole.of("agentDetection", Map.of("id", IdentityTenant.id("agent detection " + number), "identityId", id, "agentId", id,
        "displayName",
        "Agent " + number, "riskEventType", "unfamiliarResourceAccess", "riskLevel", "high", "riskState", "atRisk", "activityDateTime",
        ago(HOUR * (number + 2)),
        "detectedDateTime", ago(HOUR * (number + 1)), "lastModifiedDateTime", ago(HOUR * (number + 1)))));
  }

  private void access() {
    tenant.policies.put(Whole.of("policy", Map.of("id", IdentityTenant.id("policy Block legacy clients"), "displayName", "Block legacy clients", "state",
        "enabled",
        "createdDateTime", ago(300 * 24 * HOUR), "conditions", Map.of("users", Map.of("includeUsers", List.of("All")), "applications",
            Map.of("includeApplications", List.of("All")), "clientAppTypes", List.of("exchangeActiveSync", "other")),
        "grantControls", Map.of("operator", "OR", "builtInControls", List.of("block")))));
    tenant.locations.put(Whole.of("location", Map.of("@odata.type", "#microsoft.graph.ipNamedLocation", "id", IdentityTenant.id("location Office"),
        "displayName",
        "Office", "isTrusted", true, "createdDateTime", ago(300 * 24 * HOUR), "ipRanges",
        List.of(Map.of("@odata.type", "#microsoft.graph.iPv4CidrRange", "cidrAddress", "192.0.2.0/24")))));
    List<String> names = List.of("Multifactor authentication", "Passwordless MFA", "Phishing-resistant MFA");
    for (int i = 0; i < names.size(); i++) {
      tenant.strengths.put(new LinkedHashMap<>(Map.of("id", "00000000-0000-0000-0000-00000000000" + (i + 2), "displayName", names.get(i), "policyType",
          "builtIn",
          "requirementsSatisfied", "mfa", "createdDateTime", "2021-12-01T00:00:00Z", "modifiedDateTime", "2021-12-01T00:00:00Z", "allowedCombinations",
          i == 0 ? List.of("fido2", "windowsHelloForBusiness", "password,sms", "password,microsoftAuthenticatorPush") : List.of("fido2",
              "windowsHelloForBusiness"))));
    }
    tenant.contexts.put(new LinkedHashMap<>(Map.of("id", "c1", "displayName", "Payments", "description", "Paying", "isAvailable", true)));
    tenant.settings.put(new LinkedHashMap<>(Map.of("id", "00000000-0000-0000-0000-000000000005", "displayName", "Security Defaults", "description",
        "Basic protection", "isEnabled", false)));
  }

  private String ago(int minutes) { return Times.write(now.minus(Duration.ofMinutes(minutes))); }

  private static Map<String, Object> place() { return Map.of("city", "Oslo", "state", "Oslo", "countryOrRegion", "NO"); }

  private static String unit(int number) { return number % 2 == 0 ? "Instruments" : "Sales"; }

  static String userId(int number) { return IdentityTenant.id("user " + number); }
}
