package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.Changes;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What changes below {@code /security/identities}: health issues, sensors, their activation and keys, and accounts. */
final class DefenderForIdentity {
  static final List<String> WRITE_HEALTH = List.of("SecurityIdentitiesHealth.ReadWrite.All");
  static final List<String> READ_SENSORS = List.of("SecurityIdentitiesSensors.Read.All", "SecurityIdentitiesSensors.ReadWrite.All");
  static final List<String> WRITE_SENSORS = List.of("SecurityIdentitiesSensors.ReadWrite.All");
  static final List<String> ACT = List.of("SecurityIdentitiesActions.ReadWrite.All");
  static final List<String> READ_CONFIGURATION = List.of("SecurityIdentitiesAutoConfig.Read.All", "SecurityIdentitiesAutoConfig.ReadWrite.All");
  static final List<String> WRITE_CONFIGURATION = List.of("SecurityIdentitiesAutoConfig.ReadWrite.All");

  private static final String PATH = "/security/identities/";
  private static final BodyRules ISSUE = new BodyRules(Schema.NAMESPACE + "healthIssue",
      List.of(Writable.choice("status", false, List.of("open", "closed", "suppressed")).needed()), List.of("id", "createdDateTime", "displayName", "severity"));
  private static final BodyRules SENSOR = new BodyRules(Schema.NAMESPACE + "sensor", List.of(Writable.object("settings").needed()),
      List.of("id", "createdDateTime", "displayName", "healthStatus", "version"));
  private static final BodyRules SERVERS = new BodyRules("", List.of(Writable.texts("serverIds").needed()), List.of());
  private static final BodyRules ACTIVATION = new BodyRules(Schema.NAMESPACE + "sensorCandidateActivationConfiguration",
      List.of(Writable.choice("activationMode", false, List.of("manual", "automated")).needed()), List.of("id"));
  private static final BodyRules AUDITING = new BodyRules(Schema.NAMESPACE + "autoAuditingConfiguration", List.of(Writable.truth("isAutomatic").needed()),
      List.of("id"));
  private static final BodyRules INVOKE = new BodyRules("", List.of(Writable.text("accountId", false).needed(),
      Writable.choice("action", false, List.of("disable", "enable", "forcePasswordReset", "revokeAllSessions", "requireUserToSignInAgain",
          "markUserAsCompromised"))
          .needed(),
      Writable.choice("identityProvider", false, List.of("entraID", "activeDirectory", "okta")).needed()), List.of());
  /** Which provider can do what; what Entra can is not published and refused. */
  private static final Map<String, List<String>> PROVIDERS = Map.of("disable", List.of("activeDirectory", "okta"), "enable", List.of("activeDirectory", "okta"),
      "forcePasswordReset", List.of("activeDirectory"), "revokeAllSessions", List.of("okta"));

  private final CloudState state;
  private final Company company;
  private final Catalog catalog;
  private final Map<String, Object> activation = new LinkedHashMap<>();
  private final Map<String, Object> auditing = new LinkedHashMap<>();
  private String key = "";

  DefenderForIdentity(CloudState state, Company company, Catalog catalog) {
    this.state = state;
    this.company = company;
    this.catalog = catalog;
  }

  void fill() {
    activation.put("activationMode", "manual");
    auditing.put("isAutomatic", false);
    key = "first-" + state.tenantId();
    catalog.set("identityAccounts").entities().replaceAll(company.users().stream().map(DefenderForIdentity::account).toList());
  }

  void addTo(Routes<Operation> routes) {
    String activationPath = PATH + "sensorCandidateActivationConfiguration";
    String auditingPath = PATH + "settings/autoAuditingConfiguration";
    routes.add("PATCH", PATH + "healthIssues/{id}", new Operation(WRITE_HEALTH, this::updateIssue))
        .add("PATCH", PATH + "sensors/{id}", new Operation(WRITE_SENSORS, this::updateSensor))
        .add("GET", PATH + "sensors/getDeploymentAccessKey", new Operation(WRITE_SENSORS, this::accessKey))
        .add("POST", PATH + "sensors/regenerateDeploymentAccessKey", new Operation(WRITE_SENSORS, this::newAccessKey))
        .add("GET", PATH + "sensors/getDeploymentPackageUri", new Operation(READ_SENSORS, this::packageUri))
        .add("POST", PATH + "sensorCandidates/activate", new Operation(WRITE_SENSORS, this::activate))
        .add("GET", activationPath, new Operation(READ_SENSORS, request -> singleton(request, activation, "sensorCandidateActivationConfiguration")))
        .add("POST", activationPath, new Operation(WRITE_SENSORS, request -> replaced(request, ACTIVATION, activation)))
        .add("GET", auditingPath, new Operation(READ_CONFIGURATION, request -> singleton(request, auditing, "settings/autoAuditingConfiguration")))
        .add("POST", auditingPath, new Operation(WRITE_CONFIGURATION, request -> replaced(request, AUDITING, auditing)))
        .add("POST", PATH + "identityAccounts/{id}/invokeAction", new Operation(ACT, this::invoke));
  }

  private static Map<String, Object> account(Company.User user) {
    Map<String, Object> account = new LinkedHashMap<>();
    account.put("@odata.type", "#" + Schema.NAMESPACE + "user");
    account.put("id", user.objectId().orElse(user.sid()));
    account.put("displayName", user.displayName());
    account.put("domain", Company.DOMAIN);
    account.put("isEnabled", true);
    account.put("onPremisesSecurityIdentifier", user.sid());
    account.put("cloudSecurityIdentifier", null);
    account.put("userPrincipalName", user.upn());
    account.put("emailAddress", user.upn());
    account.put("accounts", List.of(Map.of("identifier", user.sid(), "identityProvider", "activeDirectory", "actions",
        List.of("disable", "enable", "forcePasswordReset"))));
    return account;
  }

  private Answer updateIssue(GraphRequest request) {
    EntitySet issues = catalog.set("healthIssues");
    Map<String, Object> issue = new LinkedHashMap<>(issues.require(request.id()));
    issue.putAll(ISSUE.read(request.request()));
    issue.put("lastModifiedDateTime", new Changes(state).now());
    issues.entities().put(issue);
    return Answer.empty(204);
  }

  private Answer updateSensor(GraphRequest request) {
    EntitySet sensors = catalog.set("sensors");
    Map<String, Object> sensor = new LinkedHashMap<>(sensors.require(request.id()));
    Map<String, Object> settings = new LinkedHashMap<>(Trees.object(sensor.get("settings")));
    settings.putAll(Trees.object(SENSOR.read(request.request()).get("settings")));
    sensor.put("settings", settings);
    sensors.entities().put(sensor);
    return sensors.single(request, sensor);
  }

  private Answer accessKey(GraphRequest request) {
    return Answer.json(200, Map.of("value", Map.of("@odata.type", Schema.NAMESPACE + "deploymentAccessKeyType", "sensorDeploymentAccessKey", key)));
  }

  private Answer newAccessKey(GraphRequest request) {
    key = UUID.randomUUID().toString();
    return accessKey(request);
  }

  private Answer packageUri(GraphRequest request) {
    return Answer.json(200, Map.of("@odata.context", request.context(Schema.NAMESPACE + "sensorDeploymentPackage"), "downloadUrl",
        "https://sensor.larkspur.example/Azure%20ATP%20sensor%20Setup.zip", "version", "2.241.18611.11403"));
  }

  /** Candidates that are activated become sensors. */
  private Answer activate(GraphRequest request) {
    EntitySet candidates = catalog.set("sensorCandidates");
    List<Map<String, Object>> chosen = Trees.texts(SERVERS.read(request.request()).get("serverIds")).stream().map(candidates::require).toList();
    List<Map<String, Object>> left = candidates.entities().all().stream().filter(one -> !chosen.contains(one)).toList();
    candidates.entities().replaceAll(left);
    chosen.forEach(candidate -> catalog.set("sensors").entities().put(sensor(candidate)));
    return Answer.empty(204);
  }

  private Map<String, Object> sensor(Map<String, Object> candidate) {
    Map<String, Object> sensor = new LinkedHashMap<>(catalog.set("sensors").entities().all().get(0));
    sensor.put("id", candidate.get("id"));
    sensor.put("displayName", String.valueOf(candidate.get("computerDnsName")).replaceFirst("\\..*", ""));
    sensor.put("createdDateTime", new Changes(state).now());
    sensor.put("deploymentStatus", "notConfigured");
    sensor.put("healthStatus", "healthy");
    sensor.put("openHealthIssuesCount", 0);
    sensor.put("serviceStatus", "onboarding");
    return sensor;
  }

  private static Answer singleton(GraphRequest request, Map<String, Object> now, String name) {
    Map<String, Object> body = new LinkedHashMap<>(Map.of("@odata.context", request.context("security/identities/" + name + "/$entity")));
    body.putAll(now);
    return Answer.json(200, body);
  }

  private static Answer replaced(GraphRequest request, BodyRules rules, Map<String, Object> now) {
    now.putAll(rules.read(request.request()));
    return Answer.empty(204);
  }

  private Answer invoke(GraphRequest request) {
    EntitySet accounts = catalog.set("identityAccounts");
    Map<String, Object> body = INVOKE.read(request.request());
    Map<String, Object> account = new LinkedHashMap<>(accounts.require(request.id()));
    String action = String.valueOf(body.get("action"));
    if (!PROVIDERS.getOrDefault(action, List.of()).contains(String.valueOf(body.get("identityProvider")))) {
      throw Refusal.badRequest("The action '" + action + "' is not supported by the identity provider '" + body.get("identityProvider") + "'.");
    }
    if (Trees.objects(account.get("accounts")).stream().noneMatch(one -> body.get("accountId") instanceof String id && id.equals(one.get("identifier")))) {
      throw Refusal.badRequest("The identity has no account '" + body.get("accountId") + "'.");
    }
    if (action.equals("disable") || action.equals("enable")) {
      account.put("isEnabled", action.equals("enable"));
      accounts.entities().put(account);
    }
    Map<String, Object> result = new LinkedHashMap<>(body);
    result.put("@odata.type", "#" + Schema.NAMESPACE + "invokeActionResult");
    result.put("correlationId", UUID.randomUUID().toString());
    return Answer.json(200, Map.of("value", result));
  }
}
