package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Alerts of the tenant and their evidence, as Sentinel's entities; the same user, device or file is the same entity everywhere. */
final class EntityViews {
  private static final Map<String, String> STATUS = Map.of("new", "New", "inProgress", "InProgress", "resolved", "Resolved");
  private static final Map<String, String> TACTICS = Map.of("Malware", "Execution", "UnwantedSoftware", "Execution", "DataLossPrevention", "Exfiltration");

  private static final List<String> PREVIEW = List.of("importance", "isAuthorized", "isProgramming", "isScanner", "deviceSubType", "purdueLayer", "sensor",
      "site", "zone", "owners");

  private final CloudState state;
  private final Map<String, Object> table = Trees.resource(SentinelTypes.class, "entities.json");

  EntityViews(CloudState state) { this.state = state; }

  /** The name under which an alert is an entity. */
  static String alertName(Map<String, Object> alert) { return Etags.uuid("alert " + alert.get("id")); }

  /** The alerts of an incident. */
  List<Map<String, Object>> alertsOf(String incident) {
    return state.alerts().all().stream().filter(alert -> incident.equals(String.valueOf(alert.get("incidentId")))).toList();
  }

  /** The alert of this entity name. */
  Optional<Map<String, Object>> alert(String name) { return state.alerts().all().stream().filter(one -> alertName(one).equalsIgnoreCase(name)).findFirst(); }

  /** All entities of some alerts, without doubles. */
  List<Map<String, Object>> entities(Ask ask, List<Map<String, Object>> alerts) {
    Map<String, Map<String, Object>> byName = new LinkedHashMap<>();
    alerts.stream().flatMap(alert -> evidence(alert).stream()).forEach(evidence -> view(ask, evidence)
        .ifPresent(one -> byName.putIfAbsent(String.valueOf(one.get("name")), one)));
    return new ArrayList<>(byName.values());
  }

  /** Every entity of the tenant, alerts last. */
  List<Map<String, Object>> all(Ask ask) {
    List<Map<String, Object>> alerts = state.alerts().all();
    return Stream.concat(entities(ask, alerts).stream(), alerts.stream().map(alert -> alertView(ask, alert))).toList();
  }

  /** The alerts that have this entity in their evidence. */
  List<Map<String, Object>> alertsWith(String name) {
    return state.alerts().all().stream().filter(alert -> alertName(alert).equalsIgnoreCase(name)
        || evidence(alert).stream().map(this::name).flatMap(Optional::stream).anyMatch(name::equalsIgnoreCase)).toList();
  }

  /** An alert as an entity. */
  Map<String, Object> alertView(Ask ask, Map<String, Object> alert) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("systemAlertId", alertName(alert));
    properties.put("providerAlertId", alert.get("providerAlertId"));
    properties.put("alertDisplayName", alert.get("title"));
    properties.put("friendlyName", alert.get("title"));
    properties.put("description", alert.get("description"));
    properties.put("severity", capital(alert.get("severity")));
    properties.put("status", STATUS.getOrDefault(String.valueOf(alert.get("status")), "Unknown"));
    properties.put("confidenceLevel", "Unknown");
    properties.put("confidenceScoreStatus", "NotApplicable");
    properties.put("vendorName", "Microsoft");
    properties.put("productName", alert.get("productName"));
    properties.put("productComponentName", alert.get("detectionSource"));
    properties.put("alertType", alert.get("detectorId"));
    properties.put("alertLink", alert.get("alertWebUrl"));
    properties.put("tactics", List.of(tactic(alert)));
    properties.put("intent", tactic(alert));
    properties.put("startTimeUtc", alert.get("firstActivityDateTime"));
    properties.put("endTimeUtc", alert.get("lastActivityDateTime"));
    properties.put("timeGenerated", alert.get("createdDateTime"));
    properties.put("processingEndTime", alert.get("lastUpdateDateTime"));
    properties.put("remediationSteps", List.of(String.valueOf(alert.get("recommendedActions"))));
    properties.put("resourceIdentifiers", List.of());
    properties.put("additionalData", Map.of("MitreTechniques", String.valueOf(alert.get("mitreTechniques")), "AlertMessageEnqueueTime",
        String.valueOf(alert.get("createdDateTime"))));
    properties.values().removeIf(Objects::isNull);
    return resource(ask, alertName(alert), "SecurityAlert", properties);
  }

  /** The tactic that a category stands for. */
  static String tactic(Map<String, Object> alert) {
    String category = String.valueOf(alert.get("category"));
    return TACTICS.getOrDefault(category, category);
  }

  static String capital(@Nullable Object word) {
    String text = String.valueOf(word);
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static List<Map<String, Object>> evidence(Map<String, Object> alert) {
    return alert.get("evidence") instanceof List<?> list ? list.stream().map(Trees::object).toList() : List.of();
  }

  private Map<String, Object> row(Map<String, Object> evidence) {
    return Trees.object(table.get(String.valueOf(evidence.get("@odata.type")).replaceFirst(".*\\.", "")));
  }

  private Optional<String> name(Map<String, Object> evidence) {
    Map<String, Object> row = row(evidence);
    List<?> keys = row.get("key") instanceof List<?> list ? list : List.of();
    return keys.stream().map(path -> at(evidence, String.valueOf(path))).filter(Objects::nonNull).findFirst()
        .map(value -> Etags.uuid(row.get("kind") + " " + value));
  }

  private Optional<Map<String, Object>> view(Ask ask, Map<String, Object> evidence) {
    Map<String, Object> row = row(evidence);
    return name(evidence).map(name -> {
      Map<String, Object> properties = new LinkedHashMap<>();
      Optional.ofNullable(at(evidence, String.valueOf(row.get("friendlyName")))).ifPresent(value -> properties.put("friendlyName", value));
      Trees.object(row.get("properties")).forEach((property, path) -> put(properties, property, at(evidence, String.valueOf(path))));
      derived(ask, String.valueOf(row.get("kind")), evidence, properties);
      return resource(ask, name, String.valueOf(row.get("kind")), properties);
    });
  }

  /** What the service works out of what evidence tells. */
  private void derived(Ask ask, String kind, Map<String, Object> evidence, Map<String, Object> properties) {
    switch (kind) {
      case "Account" -> {
        boolean known = at(evidence, "userAccount.userPrincipalName") instanceof String;
        properties.put("upnSuffix", known ? String.valueOf(at(evidence, "userAccount.userPrincipalName")).replaceFirst(".*@", "") : null);
        properties.put("aadTenantId", known ? state.tenantId() : null);
        properties.put("isDomainJoined", properties.containsKey("ntDomain"));
        properties.put("puid", null);
      }
      case "Host" -> {
        properties.put("isDomainJoined", properties.containsKey("ntDomain"));
        properties.put("osFamily", String.valueOf(evidence.get("osPlatform")).startsWith("Windows") ? "Windows" : "Unknown");
        properties.putIfAbsent("azureID", null);
      }
      case "AzureResource" -> properties.put("subscriptionId", String.valueOf(evidence.get("resourceId")).replaceFirst("(?i)^/subscriptions/([^/]+).*", "$1"));
      case "RegistryValue" -> name(Map.of("@odata.type", "registryKeyEvidence", "registryKey", String.valueOf(evidence.get("registryKey"))))
          .ifPresent(key -> properties.put("keyEntityId", key));
      case "MailCluster" -> cluster(evidence, properties);
      case "IoTDevice" -> plant(ask, evidence, properties);
      case "Process" -> name(Map.of("@odata.type", "fileEvidence", "fileDetails", Trees.object(evidence.get("imageFile"))))
          .ifPresent(file -> properties.put("imageFileEntityId", file));
      default -> {}
    }
  }

  /** A cluster is of mails that are alike; all of them were delivered, and found to be phishing later. */
  private static void cluster(Map<String, Object> evidence, Map<String, Object> properties) {
    Object count = evidence.getOrDefault("emailCount", 0);
    properties.put("countByDeliveryStatus", Map.of("Inbox", count));
    properties.put("countByThreatType", Map.of("Phish", count));
    properties.put("countByProtectionStatus", Map.of("Delivered", count));
    properties.put("threats", List.of("Phish"));
    properties.put("queryTime", evidence.get("createdDateTime"));
    properties.put("clusterSourceIdentifier", evidence.get("networkMessageIds") instanceof List<?> mails && !mails.isEmpty() ? mails.get(0) : null);
    properties.put("clusterSourceType", "Similarity");
    properties.put("clusterGroup", evidence.get("clusterBy"));
    properties.values().removeIf(Objects::isNull);
  }

  /** Links to the other entities of a device; what only previews tell of it is not told by stable versions. */
  private void plant(Ask ask, Map<String, Object> evidence, Map<String, Object> properties) {
    String above = ask.path().scope() + "/providers/" + SentinelTypes.INSIGHTS + "/Entities/";
    name(Trees.object(evidence.get("ioTHub"))).ifPresent(hub -> properties.put("iotHubEntityId", above + hub));
    name(Trees.object(evidence.get("ipAddress"))).ifPresent(ip -> properties.put("ipAddressEntityId", above + ip));
    if (ask.version().endsWith("-preview")) {
      PREVIEW.forEach(member -> Optional.ofNullable(evidence.get(member)).ifPresent(value -> properties.put(member, value)));
      properties.computeIfPresent("importance", (name, word) -> capital(word));
    }
  }

  private static void put(Map<String, Object> properties, String path, @Nullable Object value) {
    int dot = path.indexOf('.');
    if (value == null) {
      return;
    }
    if (dot < 0) {
      properties.put(path, path.equals("processId") ? String.valueOf(value) : value);
      return;
    }
    Map<String, Object> inner = new LinkedHashMap<>(Trees.object(properties.get(path.substring(0, dot))));
    inner.put(path.substring(dot + 1), value);
    properties.put(path.substring(0, dot), inner);
  }

  private static Map<String, Object> resource(Ask ask, String name, String kind, Map<String, Object> properties) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("id", ask.path().scope() + "/providers/" + SentinelTypes.INSIGHTS + "/Entities/" + name);
    entity.put("name", name);
    entity.put("type", "Microsoft.SecurityInsights/Entities");
    entity.put("kind", kind);
    entity.put("properties", properties);
    return entity;
  }

  private static @Nullable Object at(Map<String, Object> evidence, String path) {
    @Nullable
    Object value = evidence;
    for (String step : path.split("\\.", -1)) {
      value = Trees.object(value).get(step);
    }
    return value;
  }
}
