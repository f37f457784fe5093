package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.odata.EntityRules;
import io.github.connectedsecurity.emulator.internal.state.DirectoryAudits;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Users, workloads and agents at risk, their detections, and the sign-ins and audits behind them. */
final class RiskRoutes {
  private static final int MOST_IDS = 60;
  private static final List<String> READ_EVENTS = List.of("IdentityRiskEvent.Read.All", "IdentityRiskEvent.ReadWrite.All");
  private static final List<String> READ_AUDITS = List.of("AuditLog.Read.All");

  private final IdentityTenant tenant;

  RiskRoutes(IdentityTenant tenant) { this.tenant = tenant; }

  /** What an action makes of a risk: its level, its state, and who is named as the reason. */
  private record Verdict(String level, String state, String detail) {}

  /** One kind of identities at risk, whose actions all work alike. */
  private record Kind(String type, Entities risky, Entities detections, String owner, String changed, String idMember) {}

  void addTo(IdentityProtection service) {
    Kind users = new Kind("User", tenant.riskyUsers, tenant.detections, "userId", "riskLastUpdatedDateTime", "userIds");
    Kind principals = new Kind("ServicePrincipal", tenant.riskyPrincipals, tenant.principalDetections, "servicePrincipalId", "riskLastUpdatedDateTime",
        "servicePrincipalIds");
    Kind agents = new Kind("Agent", tenant.riskyAgents, tenant.agentDetections, "identityId", "riskLastModifiedDateTime", "agentIds");
    String path = "/identityProtection/risky";
    EntityList list = list("identityProtection/riskyUsers", Rules.RISKY_USER, users, 100);
    List<String> readUsers = read("IdentityRiskyUser");
    service.add("GET " + path + "Users", readUsers, list::list).add("GET " + path + "Users/{id}", readUsers, list::get)
        .add("GET " + path + "Users/{id}/history", readUsers, request -> history(request, list))
        .add("GET " + path + "Users/{id}/history/{item}", readUsers, request -> historyItem(request, list))
        .add("POST " + path + "Users/confirmCompromised", write("IdentityRiskyUser"),
            request -> act(request, users, new Verdict("high", "confirmedCompromised", "adminConfirmedUserCompromised")))
        .add("POST " + path + "Users/confirmSafe", write("IdentityRiskyUser"),
            request -> act(request, users, new Verdict("none", "confirmedSafe", "adminConfirmedAccountSafe")))
        .add("POST " + path + "Users/dismiss", write("IdentityRiskyUser"),
            request -> act(request, users, new Verdict("none", "dismissed", "adminDismissedAllRiskForUser")));
    EntityList workloads = list("identityProtection/riskyServicePrincipals", Rules.RISKY_PRINCIPAL, principals, 20);
    List<String> readPrincipals = read("IdentityRiskyServicePrincipal");
    service.add("GET " + path + "ServicePrincipals", readPrincipals, workloads::list)
        .add("GET " + path + "ServicePrincipals/{id}", readPrincipals, workloads::get)
        .add("GET " + path + "ServicePrincipals/{id}/history", readPrincipals, request -> history(request, workloads))
        .add("POST " + path + "ServicePrincipals/confirmCompromised", write("IdentityRiskyServicePrincipal"),
            request -> act(request, principals, new Verdict("high", "confirmedCompromised", "adminConfirmedServicePrincipalCompromised")))
        .add("POST " + path + "ServicePrincipals/dismiss", write("IdentityRiskyServicePrincipal"),
            request -> act(request, principals, new Verdict("none", "dismissed", "adminDismissedAllRiskForServicePrincipal")));
    addAgents(service, agents);
    addEvents(service);
    addReports(service);
  }

  private void addAgents(IdentityProtection service, Kind agents) {
    EntityList list = list("identityProtection/riskyAgents", Rules.RISKY_AGENT, agents, 20);
    String path = "/identityProtection/riskyAgents";
    service.addToBeta("GET " + path, read("IdentityRiskyAgent"), list::list)
        .addToBeta("GET " + path + "/{id}", read("IdentityRiskyAgent"), list::get)
        .addToBeta("POST " + path + "/confirmCompromised", write("IdentityRiskyAgent"),
            request -> act(request, agents, new Verdict("high", "confirmedCompromised", "adminConfirmedAgentCompromised")))
        .addToBeta("POST " + path + "/confirmSafe", write("IdentityRiskyAgent"),
            request -> act(request, agents, new Verdict("none", "confirmedSafe", "adminConfirmedAgentSafe")))
        .addToBeta("POST " + path + "/dismiss", write("IdentityRiskyAgent"),
            request -> act(request, agents, new Verdict("none", "dismissed", "adminDismissedRiskForAgent")));
    EntityList detections = new EntityList("identityProtection/agentRiskDetections", Rules.AGENT_DETECTION, tenant.agentDetections, 20);
    service.addToBeta("GET /identityProtection/agentRiskDetections", READ_EVENTS, detections::list)
        .addToBeta("GET /identityProtection/agentRiskDetections/{id}", READ_EVENTS, detections::get);
  }

  private void addEvents(IdentityProtection service) {
    EntityList detections = new EntityList("identityProtection/riskDetections", Rules.DETECTION, tenant.detections, 20);
    EntityList workloads = new EntityList("identityProtection/servicePrincipalRiskDetections", Rules.PRINCIPAL_DETECTION, tenant.principalDetections, 20);
    service.add("GET /identityProtection/riskDetections", READ_EVENTS, detections::list)
        .add("GET /identityProtection/riskDetections/{id}", READ_EVENTS, detections::get)
        .add("GET /identityProtection/servicePrincipalRiskDetections", READ_EVENTS, workloads::list)
        .add("GET /identityProtection/servicePrincipalRiskDetections/{id}", READ_EVENTS, workloads::get);
  }

  private void addReports(IdentityProtection service) {
    SignIns views = new SignIns(tenant.tenantId());
    EntityList signIns = new EntityList("auditLogs/signIns", Rules.SIGN_IN, tenant.signIns, 1000, views::seen);
    EntityList betaSignIns = new EntityList("auditLogs/signIns", Rules.BETA_SIGN_IN, tenant.signIns, 1000, views::seen);
    EntityList audits = new EntityList("auditLogs/directoryAudits", Rules.AUDIT, tenant.audits, 100);
    List<String> writeSignIns = List.of("IdentityRiskEvent.ReadWrite.All", "IdentityRiskyUser.ReadWrite.All");
    service.addToV1("GET /auditLogs/signIns", READ_AUDITS, request -> signIns.list(request, request.query(), ofUsers()))
        .addToBeta("GET /auditLogs/signIns", READ_AUDITS,
            request -> betaSignIns.list(request, request.query(), isAboutKinds(request) ? tenant.signIns.all() : ofUsers()))
        .add("GET /auditLogs/signIns/{id}", READ_AUDITS, signIns::get)
        .add("GET /auditLogs/directoryAudits", READ_AUDITS, audits::list).add("GET /auditLogs/directoryAudits/{id}", READ_AUDITS, audits::get)
        .add("POST /auditLogs/signIns/confirmCompromised", writeSignIns,
            request -> judge(request, new Verdict("high", "confirmedCompromised", "adminConfirmedSigninCompromised")))
        .add("POST /auditLogs/signIns/confirmSafe", writeSignIns,
            request -> judge(request, new Verdict("none", "confirmedSafe", "adminConfirmedSigninSafe")))
        .add("POST /auditLogs/signIns/dismiss", writeSignIns,
            request -> judge(request, new Verdict("none", "dismissed", "adminDismissedRiskForSignIn")));
  }

  private EntityList list(String path, EntityRules rules, Kind kind, int pageSize) {
    return new EntityList(path, rules, kind.risky, pageSize, (request, entity) -> tenant.settled(entity, kind.changed));
  }

  private Answer history(IdentityRequest request, EntityList owners) {
    owners.require(request.id());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context(owners.path() + "('" + request.id() + "')/history"));
    body.put("value", tenant.related("history", request.id()).stream().map(request::seen).toList());
    return Answer.json(200, body);
  }

  private Answer historyItem(IdentityRequest request, EntityList owners) {
    owners.require(request.id());
    Map<String, Object> item = tenant.related("history", request.id()).stream().filter(one -> request.values().get(1).equals(one.get("id"))).findFirst()
        .orElseThrow(() -> new Refusal(404, "Request_ResourceNotFound", "Resource '" + request.values().get(1) + "' does not exist."));
    return Answer.json(200, request.seen(item));
  }

  /** Changes all or, when one of them is unknown, none. */
  private Answer act(IdentityRequest request, Kind kind, Verdict verdict) {
    List<Map<String, Object>> all = ids(request, kind.idMember).stream().map(id -> kind.risky.find(id)
        .orElseThrow(() -> new Refusal(404, "Request_ResourceNotFound", "Resource '" + id + "' does not exist; nothing was changed."))).toList();
    for (Map<String, Object> one : all) {
      Map<String, Object> changed = IdentityTenant.with(one, Map.of("riskLevel", verdict.level, "riskState", verdict.state, "riskDetail", verdict.detail,
          kind.changed, tenant.now(), "isProcessing", true));
      kind.risky.put(changed);
      tenant.related("history", String.valueOf(one.get("id"))).add(IdentityTenant.with(changed,
          Map.of("initiatedBy", IdentityTenant.id(request.caller().name()),
              "activity", Map.of("riskEventTypes", List.of(), "detail", verdict.detail))));
      kind.detections.all().stream().filter(detection -> String.valueOf(one.get("id")).equals(detection.get(kind.owner)))
          .forEach(detection -> kind.detections.put(IdentityTenant.with(detection, Map.of("riskState", verdict.state, "riskDetail", verdict.detail))));
      tenant.audit(request.caller(), "Identity Protection", verdict.detail, "Other",
          DirectoryAudits.target(kind.type, one.get("id"), one.getOrDefault("userDisplayName", one.getOrDefault("displayName", ""))));
    }
    return Answer.empty(204);
  }

  private Answer judge(IdentityRequest request, Verdict verdict) {
    List<Map<String, Object>> all = ids(request, "requestIds").stream().map(id -> tenant.signIns.find(id)
        .orElseThrow(() -> new Refusal(404, "Request_ResourceNotFound", "Resource '" + id + "' does not exist; nothing was changed."))).toList();
    for (Map<String, Object> one : all) {
      tenant.signIns.put(IdentityTenant.with(one, Map.of("riskLevelAggregated", verdict.level, "riskState", verdict.state, "riskDetail", verdict.detail)));
      tenant.detections.all().stream().filter(detection -> String.valueOf(one.get("id")).equals(detection.get("requestId")))
          .forEach(detection -> tenant.detections.put(IdentityTenant.with(detection, Map.of("riskState", verdict.state, "riskDetail", verdict.detail))));
    }
    return Answer.empty(204);
  }

  private static List<String> ids(IdentityRequest request, String member) {
    Object ids = request.body(Set.of(member)).get(member);
    if (!(ids instanceof List<?> list) || list.isEmpty() || list.stream().anyMatch(id -> !(id instanceof String))) {
      throw Refusal.badRequest("The parameter '" + member + "' must be a list of at least one id.");
    }
    if (list.size() > MOST_IDS) {
      throw Refusal.badRequest("The number of ids is " + list.size() + ", and must not exceed " + MOST_IDS + ".");
    }
    return list.stream().map(String::valueOf).toList();
  }

  private List<Map<String, Object>> ofUsers() {
    return tenant.signIns.all().stream().filter(signIn -> List.of("interactiveUser").equals(signIn.get("signInEventTypes"))).toList();
  }

  private static boolean isAboutKinds(IdentityRequest request) { return request.query().first("$filter").orElse("").contains("signInEventTypes"); }

  private static List<String> read(String what) { return List.of(what + ".Read.All", what + ".ReadWrite.All"); }

  private static List<String> write(String what) { return List.of(what + ".ReadWrite.All"); }
}
