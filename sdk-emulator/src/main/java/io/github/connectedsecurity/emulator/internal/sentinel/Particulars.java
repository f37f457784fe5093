package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What some types ask of a write, and add to it, beyond what the table can say. */
final class Particulars {
  private static final Set<String> BUILT_IN = Set.of("Fusion", "MLBehaviorAnalytics", "ThreatIntelligence");
  private static final Set<String> MODIFIABLE = Set.of("severity", "status", "classification", "classificationReason", "classificationComment", "owner",
      "labels");
  private static final Duration TWO_WEEKS = Duration.ofDays(14);
  private static final String PROPERTIES = "properties";

  private final CloudState state;
  private final Store store;

  Particulars(CloudState state, Store store) {
    this.state = state;
    this.store = store;
  }

  /** The properties as they are stored; a body that the type does not allow is refused. */
  Map<String, Object> properties(Ask ask, Map<String, Object> body, Map<String, Object> made, Optional<Map<String, Object>> before) {
    Map<String, Object> properties = new LinkedHashMap<>(made);
    Map<String, Object> old = before.map(one -> Trees.object(one.get(PROPERTIES))).orElse(Map.of());
    switch (ask.type().key()) {
      case "alertrules" -> rule(String.valueOf(body.get("kind")), properties, before);
      case "alertrules/actions" -> properties.put("workflowId", last(properties.get("logicAppResourceId")));
      case "automationrules" -> automation(properties);
      case "settings" -> setting(ask, body, properties);
      case "hunts/relations", "bookmarks/relations", "incidents/relations" -> properties.putAll(related(properties));
      case "hunts" -> properties.put("huntSequenceNumber", old.getOrDefault("huntSequenceNumber", store.list("hunts", collection(ask)).size() + 1));
      case "bookmarks" -> bookmark(properties);
      case "threatintelligence/indicators" -> Indicators.complete(ask, properties, old);
      case "fileimports" -> fileImport(properties);
      case "dataconnectordefinitions", "dataconnectors", "metadata" -> properties.putIfAbsent("contentId", null);
      case "workspaces/dataexports" -> properties.put("dataExportId", old.getOrDefault("dataExportId", Etags.uuid(ask.path().id())));
      case "datacollectionrules" -> {
        collection(ask, properties, old, "dcr-");
        state.collectionRules().put(ingesting(properties));
      }
      case "datacollectionendpoints" -> endpoint(ask, properties, old);
      case "querypacks" -> properties.put("queryPackId", Etags.uuid(ask.path().id()));
      default -> {}
    }
    if (ask.type().key().startsWith("dataconnector") || ask.type().key().equals("metadata")) {
      properties.values().removeIf(Objects::isNull);
    }
    return properties;
  }

  /** What goes with a resource. */
  void deleted(Ask ask) {
    if (ask.type().key().equals("datacollectionrules")) {
      String gone = "dcr-" + Etags.uuid(ask.path().id()).replace("-", "");
      state.collectionRules().replaceAll(state.collectionRules().all().stream().filter(rule -> !gone.equals(rule.get("id"))).toList());
    }
    String below = ask.path().id().toLowerCase(Locale.ROOT) + "/";
    for (String child : List.of("alertrules/actions", "hunts/relations", "hunts/comments", "bookmarks/relations", "querypacks/queries")) {
      if (child.startsWith(ask.type().key() + "/")) {
        store.list(child, new ArmPath(ask.path().scope(), ask.path().provider(), List.of(), List.of())).stream().map(one -> String.valueOf(one.get("id")))
            .filter(id -> id.toLowerCase(Locale.ROOT).startsWith(below)).toList().forEach(store::remove);
      }
    }
  }

  /** The words of a relation on what it leads to, which must be there. */
  Map<String, Object> related(Map<String, Object> properties) {
    String id = String.valueOf(properties.get("relatedResourceId"));
    ArmPath path = ArmPath.parse(id).filter(ArmPath::isItem).filter(one -> !one.types().isEmpty())
        .orElseThrow(() -> new Refusal(400, "BadRequest", "The related resource id '" + id + "' is not the id of a resource."));
    boolean bookmark = path.type().equals("bookmarks");
    if (bookmark && store.find(path.id()).isEmpty()) {
      throw new Refusal(404, "NotFound", "The related resource '" + id + "' was not found.");
    }
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("relatedResourceName", path.name());
    words.put("relatedResourceType", path.provider() + "/" + path.lastType());
    if (path.type().equals("entities")) {
      words.put("relatedResourceKind", "SecurityAlert");
    }
    return words;
  }

  private static void rule(String kind, Map<String, Object> properties, Optional<Map<String, Object>> before) {
    require(before.isEmpty() || kind.equals(before.get().get("kind")), "The kind of a rule cannot be changed.");
    Map<String, Object> grouping = Trees.object(Trees.object(properties.get("incidentConfiguration")).get("groupingConfiguration"));
    boolean groups = List.of("groupByEntities", "groupByAlertDetails", "groupByCustomDetails").stream()
        .anyMatch(name -> grouping.get(name) instanceof List<?> list && !list.isEmpty());
    require(!"Selected".equals(grouping.get("matchingMethod")) || groups, "Grouping by selected members needs at least one of them.");
    if (kind.equals("Scheduled")) {
      Duration frequency = duration(properties.get("queryFrequency"));
      Duration period = duration(properties.get("queryPeriod"));
      require(isBetween(frequency) && isBetween(period), "The frequency and the period of a query must be from 5 minutes to 14 days.");
      require(period.compareTo(frequency) >= 0, "The period of a query must not be shorter than its frequency.");
    }
    if (kind.equals("MicrosoftSecurityIncidentCreation")) {
      List.of("description", "severitiesFilter", "displayNamesFilter", "displayNamesExcludeFilter").forEach(name -> properties.putIfAbsent(name, null));
    }
    if (BUILT_IN.contains(kind)) {
      properties.put("displayName", kind.equals("Fusion") ? "Advanced Multistage Attack Detection" : kind);
      properties.put("description", "Made of the template " + properties.get("alertRuleTemplateName") + ".");
      properties.put("severity", "High");
      properties.put("tactics", List.of("Persistence", "LateralMovement", "Exfiltration", "CommandAndControl"));
      properties.computeIfPresent("sourceSettings", (name, settings) -> Trees.objects(settings).stream().map(Particulars::source).toList());
    }
  }

  /** A source of Fusion's signals; the service says of each kind of alerts whether it has severities to choose from. */
  private static Map<String, Object> source(Map<String, Object> source) {
    Map<String, Object> told = new LinkedHashMap<>(source);
    told.computeIfPresent("sourceSubTypes", (name, kinds) -> Trees.objects(kinds).stream().map(kind -> {
      Map<String, Object> filters = new LinkedHashMap<>(Trees.object(kind.get("severityFilters")));
      filters.put("isSupported", filters.get("filters") != null);
      return Store.with(kind, "severityFilters", filters);
    }).toList());
    return told;
  }

  private static void setting(Ask ask, Map<String, Object> body, Map<String, Object> properties) {
    require(ask.path().name().equalsIgnoreCase(String.valueOf(body.get("kind"))), "The kind of a setting is its name.");
    if (Set.of("EyesOn", "Anomalies").contains(ask.path().name())) {
      properties.put("isEnabled", true); // as long as it is there
    }
  }

  private static void automation(Map<String, Object> properties) {
    Map<String, Object> logic = Trees.object(properties.get("triggeringLogic"));
    require(!"Alerts".equals(logic.get("triggersOn")) || "Created".equals(logic.get("triggersWhen")), "Rules on alerts run only when these are created.");
    for (Object item : properties.get("actions") instanceof List<?> actions ? actions : List.of()) {
      Map<String, Object> action = Trees.object(item);
      Map<String, Object> configuration = Trees.object(action.get("actionConfiguration"));
      String type = String.valueOf(action.get("actionType"));
      boolean complete = switch (type) {
        case "RunPlaybook" -> String.valueOf(configuration.get("logicAppResourceId")).startsWith("/");
        case "AddIncidentTask" -> configuration.get("title") instanceof String title && !title.isBlank();
        default -> configuration.keySet().stream().anyMatch(MODIFIABLE::contains);
      };
      require(complete, "The configuration of an action of type '" + type + "' is not complete.");
    }
  }

  private void bookmark(Map<String, Object> properties) {
    properties.putIfAbsent("labels", List.of());
    properties.putIfAbsent("eventTime", Times.write(state.clock().instant()));
  }

  private void fileImport(Map<String, Object> properties) {
    Map<String, Object> file = new LinkedHashMap<>(Trees.object(properties.get("importFile")));
    file.put("fileContentUri", null);
    file.put("deleteStatus", "NotDeleted");
    properties.put("importFile", file);
    List.of("totalRecordCount", "validRecordCount", "ingestedRecordCount").forEach(name -> properties.put(name, 0));
    properties.put("state", "WaitingForUpload");
    properties.put("createdTimeUTC", Times.write(state.clock().instant()));
    properties.put("filesValidUntilTimeUTC", Times.write(state.clock().instant().plus(Duration.ofDays(1))));
    properties.put("importValidUntilTimeUTC", Times.write(state.clock().instant().plus(Duration.ofDays(30))));
  }

  private void collection(Ask ask, Map<String, Object> properties, Map<String, Object> old, String prefix) {
    properties.put("immutableId", old.getOrDefault("immutableId", prefix + Etags.uuid(ask.path().id()).replace("-", "")));
    properties.put("provisioningState", "Succeeded");
  }

  /** A rule as ingestion looks it up. */
  private static Map<String, Object> ingesting(Map<String, Object> properties) {
    Map<String, Object> rule = new LinkedHashMap<>(properties);
    rule.put("id", properties.get("immutableId"));
    return rule;
  }

  private void endpoint(Ask ask, Map<String, Object> properties, Map<String, Object> old) {
    collection(ask, properties, old, "dce-");
    String host = ask.path().name().toLowerCase(Locale.ROOT);
    Map<String, String> doors = Map.of("configurationAccess", "handler.control", "logsIngestion", "ingest", "metricsIngestion", "metrics.ingest");
    doors.forEach((name, door) -> properties.put(name, Map.of("endpoint", "https://" + host + ".westeurope-1." + door + ".monitor.azure.example")));
    properties.putIfAbsent("networkAcls", Map.of("publicNetworkAccess", "Enabled"));
  }

  private static ArmPath collection(Ask ask) {
    return new ArmPath(ask.path().scope(), ask.path().provider(), ask.path().types(), ask.parent().names());
  }

  private static boolean isBetween(Duration duration) { return duration.compareTo(Duration.ofMinutes(5)) >= 0 && duration.compareTo(TWO_WEEKS) <= 0; }

  private static Duration duration(@Nullable Object text) {
    String value = String.valueOf(text);
    int time = value.indexOf('T');
    Duration hours = time < 0 ? Duration.ZERO : Duration.parse("P" + value.substring(time));
    String days = time < 0 ? value : value.substring(0, time);
    return days.length() < 2 ? hours : hours.plusDays(LocalDate.EPOCH.plus(Period.parse(days)).toEpochDay());
  }

  private static String last(@Nullable Object id) { return String.valueOf(id).replaceFirst(".*/", ""); }

  private static void require(boolean holds, String words) {
    if (!holds) {
      throw new Refusal(400, "BadRequest", words);
    }
  }
}
