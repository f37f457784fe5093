package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.emulator.internal.defender.DefenderService.Operation;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tenant's incidents as Defender XDR tells them, with their alerts inside. Graph has the same, and sees what is changed here. */
final class XdrIncidents {
  private static final String SET = "Incidents";
  private static final List<String> CHANGES = List.of("status", "assignedTo", "classification", "determination", "tags", "comment");
  private static final Map<String, String> SOURCES = Map.of("microsoftDefenderForEndpoint", "MicrosoftDefenderATP", "microsoftDefenderForCloudApps",
      "MicrosoftCloudAppSecurity", "microsoftDefenderForOffice365", "OfficeATP", "microsoftDefenderForIdentity", "AzureATP",
      "azureAdIdentityProtection", "AAD");
  private static final Map<String, String> DETERMINATIONS = Map.ofEntries(Map.entry("MultiStagedAttack", "multiStagedAttack"),
      Map.entry("MaliciousUserActivity", "maliciousUserActivity"), Map.entry("CompromisedAccount", "compromisedAccount"), Map.entry("Malware", "malware"),
      Map.entry("Phishing", "phishing"), Map.entry("UnwantedSoftware", "unwantedSoftware"), Map.entry("SecurityTesting", "securityTesting"),
      Map.entry("LineOfBusinessApplication", "lineOfBusinessApplication"), Map.entry("ConfirmedActivity", "confirmedActivity"),
      Map.entry("Clean", "notMalicious"), Map.entry("NoEnoughDataToValidate", "notEnoughDataToValidate"), Map.entry("Other", "other"));

  private final CloudState state;

  XdrIncidents(CloudState state) { this.state = state; }

  void addTo(Routes<Operation> routes) {
    routes.add("GET", "/incidents", new Operation(DefenderPermissions.READ_INCIDENTS,
        request -> DefenderLists.page(request, SET, DefenderLists.INCIDENTS, state.incidents().all().stream().map(this::json).toList())))
        .add("GET", "/incidents/{id}", new Operation(DefenderPermissions.READ_INCIDENTS,
            request -> request.single(200, SET, json(require(request.id())))))
        .add("PATCH", "/incidents/{id}", new Operation(DefenderPermissions.WRITE_INCIDENTS, this::update));
  }

  private Map<String, Object> require(String id) {
    return state.incidents().find(id).orElseThrow(() -> new Refusal(404, "ResourceNotFound", "Incident " + id + " was not found."));
  }

  private Answer update(DefenderRequest request) {
    Map<String, Object> body = request.body(List.of(), CHANGES);
    if (body.isEmpty()) {
      throw new Refusal(400, "InvalidRequestBody", "The body changes nothing. Property names are case-sensitive.");
    }
    Map<String, Object> incident = require(request.id());
    Map<String, Object> changed = new LinkedHashMap<>(incident);
    if (body.containsKey("status")) {
      changed.put("status", small(DefenderRequest.choice(body, "status", "Active", "Resolved", "InProgress", "Redirected")));
    }
    if (body.containsKey("classification")) {
      changed.put("classification", small(DefenderRequest.choice(body, "classification", "TruePositive", "InformationalExpectedActivity", "FalsePositive")));
    }
    if (body.containsKey("determination")) {
      String word = DefenderRequest.choice(body, "determination", DETERMINATIONS.keySet().toArray(String[]::new));
      changed.put("determination", DETERMINATIONS.getOrDefault(word, "other"));
      if ("unknown".equals(changed.get("classification"))) {
        throw new Refusal(400, "InvalidInput", "A determination needs a classification.");
      }
    }
    if (body.containsKey("assignedTo")) {
      changed.put("assignedTo", body.get("assignedTo"));
    }
    if (body.get("tags") instanceof List<?> tags) {
      changed.put("customTags", tags);
    }
    String now = Times.write(Times.after(Instant.parse(AlertView.text(incident, "lastUpdateDateTime")), state.clock().instant()));
    if (body.get("comment") instanceof String text) {
      List<Object> comments = new ArrayList<>(incident.get("comments") instanceof List<?> list ? list : List.of());
      comments.add(Map.of("comment", text, "createdByDisplayName", request.caller().name(), "createdDateTime", now));
      changed.put("comments", comments);
    }
    changed.put("lastUpdateDateTime", now);
    changed.put("lastModifiedBy", request.caller().name());
    state.incidents().put(changed);
    return request.single(200, SET, json(changed));
  }

  private static String small(String word) { return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1); }

  private Map<String, Object> json(Map<String, Object> incident) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("incidentId", number(incident.get("id")));
    json.put("redirectIncidentId", incident.get("redirectIncidentId"));
    json.put("incidentName", incident.get("displayName"));
    json.put("createdTime", incident.get("createdDateTime"));
    json.put("lastUpdateTime", incident.get("lastUpdateDateTime"));
    json.put("assignedTo", incident.get("assignedTo"));
    json.put("classification", AlertView.capital(incident.get("classification")));
    json.put("determination", "unknown".equals(incident.get("determination")) ? "NotAvailable" : AlertView.capital(incident.get("determination")));
    json.put("status", "awaitingAction".equals(incident.get("status")) ? "Active" : AlertView.capital(incident.get("status")));
    json.put("severity", AlertView.capital(incident.get("severity")));
    json.put("tags", incident.get("customTags"));
    json.put("comments", new AlertView(incident).comments());
    json.put("alerts", state.alerts().all().stream().filter(alert -> String.valueOf(incident.get("id")).equals(alert.get("incidentId")))
        .map(XdrIncidents::alert).toList());
    return json;
  }

  private static Object number(@org.jspecify.annotations.Nullable Object id) {
    return Optional.ofNullable(id).map(String::valueOf).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf).orElse(0L);
  }

  private static Map<String, Object> alert(Map<String, Object> alert) {
    AlertView view = new AlertView(alert);
    Map<String, Object> own = view.json(false, null);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("alertId", alert.get("id"));
    json.put("incidentId", own.get("incidentId"));
    json.put("serviceSource", SOURCES.getOrDefault(AlertView.text(alert, "serviceSource"), "Microsoft365Defender"));
    json.put("creationTime", own.get("alertCreationTime"));
    json.put("lastUpdatedTime", own.get("lastUpdateTime"));
    json.put("resolvedTime", own.get("resolvedTime"));
    json.put("firstActivity", own.get("firstEventTime"));
    json.put("lastActivity", own.get("lastEventTime"));
    for (String same : List.of("title", "description", "category", "status", "severity", "investigationId", "investigationState", "classification",
        "determination", "detectionSource", "assignedTo")) {
      json.put(same, own.get(same));
    }
    json.put("actorName", alert.get("actorDisplayName"));
    json.put("threatFamilyName", alert.get("threatFamilyName"));
    json.put("mitreTechniques", alert.get("mitreTechniques"));
    json.put("devices", view.evidence("deviceEvidence").map(XdrIncidents::device).toList());
    json.put("entities", view.entities());
    return json;
  }

  private static Map<String, Object> device(Map<String, Object> evidence) {
    Map<String, Object> device = new LinkedHashMap<>();
    device.put("mdatpDeviceId", evidence.get("mdeDeviceId"));
    device.put("aadDeviceId", evidence.get("azureAdDeviceId"));
    device.put("deviceDnsName", evidence.get("deviceDnsName"));
    device.put("osPlatform", evidence.get("osPlatform"));
    device.put("version", evidence.get("version"));
    device.put("osProcessor", "x64");
    device.put("osBuild", evidence.get("osBuild"));
    device.put("healthStatus", AlertView.capital(evidence.get("healthStatus")));
    device.put("riskScore", AlertView.capital(evidence.get("riskScore")));
    device.put("rbacGroupName", evidence.get("rbacGroupName"));
    device.put("rbacGroupId", evidence.get("rbacGroupId"));
    device.put("firstSeen", evidence.get("firstSeenDateTime"));
    return device;
  }
}
