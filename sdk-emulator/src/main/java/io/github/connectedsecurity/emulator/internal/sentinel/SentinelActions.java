package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is done by POST to Sentinel's resources. */
final class SentinelActions {
  private static final Duration RULE_RUN = Duration.ofSeconds(30);
  private static final String PLAYBOOK = "logicAppsResourceId id";

  private final CloudState state;
  private final Store store;
  private final IncidentViews incidents;
  private final EntityViews entities;
  private final Jobs jobs;
  private final Timeline timeline;

  SentinelActions(CloudState state, Store store, IncidentViews incidents, EntityViews entities, Jobs jobs) {
    this.state = state;
    this.store = store;
    this.incidents = incidents;
    this.entities = entities;
    this.jobs = jobs;
    timeline = new Timeline(entities);
  }

  /** Does it. */
  Answer act(Ask ask, String action) {
    return switch (ask.type().key() + " " + action) {
      case "incidents alerts" -> value(entities.alertsOf(incident(ask)).stream().map(alert -> entities.alertView(ask, alert)).toList());
      case "incidents bookmarks" -> value(bookmarks(ask));
      case "incidents entities" -> entities(ask);
      case "incidents runPlaybook" -> playbook(ask, incident(ask));
      case "incidents createTeam" -> team(ask);
      case "entities runPlaybook" -> playbook(ask, entity(ask));
      case "entities expand" -> expanded(ask, ask.body("expansionId guid", "startTime? time", "endTime? time"), true);
      case "entities getTimeline" -> timeline.of(ask, entity(ask));
      case "entities getInsights" -> timeline.insights(ask, entity(ask));
      case "bookmarks expand" -> expanded(ask, ask.body("expansionId guid", "startTime? time", "endTime? time"), false);
      case "alertrules triggerRuleRun" -> ruleRun(ask);
      case "sourcecontrols delete" -> sourceControl(ask);
      case "dataconnectors connect", "dataconnectors disconnect", "recommendations triggerEvaluation" -> known(ask);
      case "dataconnectorscheckrequirements " -> requirements(ask);
      case "listrepositories " -> repositories(ask);
      case "enrichment listGeodataByIp" -> geodata(ask, String.valueOf(ask.body("ipAddress text").get("ipAddress")));
      case "enrichment listWhoisByDomain" -> whois(String.valueOf(ask.body("domain text").get("domain")));
      default -> throw new Refusal(404, "InvalidResourceType", "The action '" + action + "' could not be found.");
    };
  }

  /** What is known of an address or a domain that stands in the query. */
  Answer enrich(Ask ask) {
    boolean address = ask.type().key().endsWith("geodata");
    String name = address ? "ipAddress" : "domain";
    String value = ask.request().query().first(name).orElse("");
    if (value.isBlank()) {
      throw new Refusal(400, "BadRequest", "The query parameter '" + name + "' is required.");
    }
    return address ? geodata(ask, value) : whois(value);
  }

  private String incident(Ask ask) { return IncidentViews.id(incidents.find(ask.path().name()).orElseThrow(() -> ask.missing(ask.path().id()))); }

  private String entity(Ask ask) {
    String name = ask.path().name();
    if (entities.alertsWith(name).isEmpty()) {
      throw ask.missing(ask.path().id());
    }
    return name;
  }

  private List<Map<String, Object>> bookmarks(Ask ask) {
    incident(ask);
    ArmPath relations = new ArmPath(ask.path().scope(), ask.path().provider(), List.of("incidents", "relations"), List.of(ask.path().name()));
    return store.list("incidents/relations", relations).stream()
        .map(one -> store.find(String.valueOf(Trees.object(one.get("properties")).get("relatedResourceId")))).flatMap(Optional::stream)
        .map(one -> Store.withProperty(one, "friendlyName", String.valueOf(Trees.object(one.get("properties")).get("displayName"))))
        .map(one -> Store.withProperty(one, "additionalData", Map.of("ETag", String.valueOf(one.get("etag")), "EntityId",
            String.valueOf(one.get("name")))))
        .map(one -> Store.with(Store.with(one, "kind", "Bookmark"), "type", "Microsoft.SecurityInsights/Entities")).toList();
  }

  private Answer entities(Ask ask) {
    List<Map<String, Object>> found = entities.entities(ask, entities.alertsOf(incident(ask)));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("entities", found);
    answer.put("metaData", counts(found, "entityKind"));
    return Answer.json(200, answer);
  }

  private static List<Map<String, Object>> counts(List<Map<String, Object>> found, String name) {
    return found.stream().collect(Collectors.groupingBy(one -> String.valueOf(one.get("kind")), LinkedHashMap::new, Collectors.counting())).entrySet().stream()
        .map(one -> Map.<String, Object>of(name, one.getKey(), "count", one.getValue().intValue())).toList();
  }

  private static Answer playbook(Ask ask, String target) {
    Map<String, Object> body = ask.body(PLAYBOOK, "tenantId? guid", "incidentArmId? id");
    String playbook = String.valueOf(body.get("logicAppsResourceId")).toLowerCase(Locale.ROOT);
    if (target.isEmpty() || !playbook.matches("/subscriptions/[^/]+/resourcegroups/[^/]+/providers/microsoft.logic/workflows/[^/]+")) {
      throw new Refusal(400, "BadRequest", "The playbook's id is not the id of a logic app.");
    }
    return Answer.empty(204);
  }

  private Answer team(Ask ask) {
    String id = incident(ask);
    Map<String, Object> body = ask.body("teamName text", "teamDescription? text", "memberIds? list", "memberIds[] guid", "groupIds? list", "groupIds[] guid");
    String team = Etags.uuid("team " + id);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("teamId", team);
    answer.put("primaryChannelUrl", "https://teams.microsoft.com/l/team/" + team);
    answer.put("teamCreationTimeUtc", Times.write(state.clock().instant()));
    answer.put("name", body.get("teamName"));
    answer.put("description", body.get("teamDescription"));
    incidents.keep(id, Store.with(incidents.besides(id), "teamInformation", answer));
    return Answer.json(200, answer);
  }

  /** What stands in alerts together with an entity, or with a bookmark's incident. */
  private Answer expanded(Ask ask, Map<String, Object> body, boolean entity) {
    if (!entity) {
      known(ask);
    }
    String name = entity ? entity(ask) : "";
    List<Map<String, Object>> alerts = entity ? entities.alertsWith(name) : relatedAlerts(ask);
    List<Map<String, Object>> found = entities.entities(ask, alerts).stream().filter(one -> !name.equalsIgnoreCase(String.valueOf(one.get("name")))).toList();
    String first = alerts.stream().map(alert -> String.valueOf(alert.get("firstActivityDateTime"))).min(Comparator.naturalOrder())
        .orElseGet(() -> Instant.EPOCH.toString());
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("entities", found);
    value.put("edges", found.stream().map(one -> Map.of("targetEntityId", String.valueOf(one.get("id")), "additionalData",
        Map.of("ExpansionId", String.valueOf(body.get("expansionId")), "FirstSeen", first, "Source", "SecurityAlert", "EpochTimestamp",
            String.valueOf(Instant.parse(first).getEpochSecond()))))
        .toList());
    return Answer.json(200, Map.of("value", value, "metaData", Map.of("aggregations", counts(found, "entityKind"))));
  }

  private List<Map<String, Object>> relatedAlerts(Ask ask) {
    String id = ask.path().id().toLowerCase(Locale.ROOT);
    ArmPath all = new ArmPath(ask.path().scope(), ask.path().provider(), List.of("incidents", "relations"), List.of());
    return store.list("incidents/relations", all).stream()
        .filter(one -> id.equals(String.valueOf(Trees.object(one.get("properties")).get("relatedResourceId")).toLowerCase(Locale.ROOT)))
        .map(one -> ArmPath.parse(String.valueOf(one.get("id")))).flatMap(Optional::stream).flatMap(path -> incidents.find(path.names().get(0)).stream())
        .flatMap(incident -> entities.alertsOf(IncidentViews.id(incident)).stream()).toList();
  }

  private Answer ruleRun(Ask ask) {
    Map<String, Object> rule = store.find(ask.path().id()).orElseThrow(() -> ask.missing(ask.path().id()));
    ask.body("properties.executionTimeUtc time");
    String name = Etags.uuid("run " + ask.path().name() + state.clock().instant());
    String id = ask.path().scope() + "/providers/" + SentinelTypes.INSIGHTS + "/triggeredAnalyticsRuleRuns/" + name;
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("executionTimeUtc", Times.write(state.clock().instant()));
    properties.put("ruleId", rule.get("name"));
    properties.put("triggeredAnalyticsRuleRunId", name);
    properties.put("provisioningState", "InProgress");
    properties.put("ruleRunAdditionalData", Map.of("createdBy", ask.caller(), "auditCorrelationId", Etags.uuid("audit " + id), "healthCorrelationId",
        Etags.uuid("health " + id)));
    Map<String, Object> run = Map.of("id", id, "name", name, "type", "Microsoft.SecurityInsights/TriggeredAnalyticsRuleRuns", "properties", properties);
    store.put("triggeredanalyticsruleruns", run);
    jobs.begin(RULE_RUN, () -> store.put("triggeredanalyticsruleruns", Store.withProperty(run, "provisioningState", "Succeeded")));
    return Jobs.accepted(Answer.empty(202), ask.link(id).replace(ask.request().origin(), ""), false); // relative, as the service sends it
  }

  private Answer sourceControl(Ask ask) {
    known(ask);
    store.remove(ask.path().id());
    return Answer.json(200, Map.of("warning", Map.of("code", "SourceControl_DeletedWithWarning", "message", "The repository's own files were left.")));
  }

  /** A tenant has a license for what it has alerts of, and whoever may ask may connect. */
  private static Answer requirements(Ask ask) {
    ask.body();
    return Answer.json(200, Map.of("authorizationState", "Valid", "licenseState", "Valid"));
  }

  private static Answer repositories(Ask ask) {
    ask.body();
    return value(List.of(Map.of("url", "https://git.larkspur.example/larkspur-sample/detections", "fullName", "larkspur-sample/detections", "branches",
        List.of("main"))));
  }

  private Answer known(Ask ask) {
    if (store.find(ask.path().id()).isEmpty()) {
      throw ask.missing(ask.path().id());
    }
    return Answer.empty(200);
  }

  /** What the alerts' evidence says of an address. */
  private Answer geodata(Ask ask, String address) {
    Map<String, Object> known = entities.all(ask).stream().filter(one -> "Ip".equals(one.get("kind"))).map(one -> Trees.object(one.get("properties")))
        .filter(one -> address.equals(one.get("address"))).map(one -> Trees.object(one.get("location"))).findFirst().orElse(Map.of());
    Map<String, Object> answer = new LinkedHashMap<>();
    List.of("asn", "carrier", "cityCf", "continent", "countryCf", "organization", "organizationType", "region", "stateCf", "stateCode")
        .forEach(name -> answer.put(name, null)); // nobody here knows more of an address than the alerts do
    answer.put("ipRoutingType", "fixed");
    answer.put("ipAddr", address);
    answer.put("city", known.get("city"));
    answer.put("country", known.get("countryName"));
    answer.put("state", known.get("state"));
    answer.put("latitude", Optional.ofNullable(known.get("latitude")).map(String::valueOf).orElse(null));
    answer.put("longitude", Optional.ofNullable(known.get("longitude")).map(String::valueOf).orElse(null));
    return Answer.json(200, answer);
  }

  private static Answer whois(String domain) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("domain", domain);
    answer.put("server", null);
    answer.put("created", "2021-09-01T16:15:01.187045Z");
    answer.put("updated", "2021-09-01T16:15:01.187045Z");
    answer.put("expires", null);
    Map<String, Object> contact = new LinkedHashMap<>(Map.of("name", "Administrator", "org", "Example", "street", List.of("Example street 1"), "country",
        "Norway",
        "email", "hostmaster@" + domain));
    List.of("city", "state", "postal", "phone", "fax").forEach(name -> contact.put(name, null));
    Map<String, Object> contacts = new LinkedHashMap<>(Map.of("admin", contact, "billing", contact, "tech", contact));
    contacts.put("registrant", null);
    Map<String, Object> registrar = Map.of("name", "Example Registrar", "abuseContactPhone", "+1.5550100", "abuseContactEmail", "abuse@registrar.example",
        "url",
        "https://registrar.example", "whoisServer", "whois.registrar.example");
    answer.put("parsedWhois", Map.of("registrar", registrar, "contacts", contacts, "nameServers", List.of("ns1." + domain), "statuses",
        List.of("clientTransferProhibited")));
    return Answer.json(200, answer);
  }

  private static Answer value(List<Map<String, Object>> found) { return Answer.json(200, Map.of("value", found)); }
}
