package io.github.connectedsecurity.emulator.internal.securitycenter;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How this product tells an alert of the tenant that is its own. */
final class StoryAlerts {
  private static final String SUB = "/subscriptions/" + SampleData.SUBSCRIPTION;

  private StoryAlerts() {}

  /** The alert as a resource, with the same id, title, times and things; nothing if it is of another product. */
  static Optional<Map<String, Object>> told(Map<String, Object> alert) {
    return "microsoftDefenderForCloud".equals(alert.get("serviceSource")) ? Optional.of(resource(alert)) : Optional.empty();
  }

  private static Map<String, Object> resource(Map<String, Object> alert) {
    List<Map<String, Object>> evidence = alert.get("evidence") instanceof List<?> list ? list.stream().map(Trees::object).toList() : List.of();
    List<String> resources = evidence.stream().map(StoryAlerts::azureId).filter(id -> id.startsWith(SUB)).distinct().toList();
    String resource = resources.isEmpty() ? SUB : resources.get(0);
    String group = resource.startsWith(SUB + "/resourceGroups/") ? "/resourceGroups/" + resource.split("/", -1)[4] : "/resourceGroups/" + SampleData.GROUPS.get(0);
    String name = String.valueOf(alert.get("id"));
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("version", "2022-01-01");
    properties.put("alertType", "Story_" + alert.get("category"));
    properties.put("systemAlertId", alert.get("providerAlertId"));
    properties.put("productComponentName", alert.get("detectionSource"));
    properties.put("productName", alert.get("productName"));
    properties.put("alertDisplayName", alert.get("title"));
    properties.put("description", alert.get("description"));
    properties.put("severity", capital(alert.get("severity")));
    properties.put("intent", alert.get("category"));
    properties.put("status", "new".equals(alert.get("status")) ? "Active" : capital(alert.get("status")));
    properties.put("startTimeUtc", alert.get("firstActivityDateTime"));
    properties.put("endTimeUtc", alert.get("lastActivityDateTime"));
    properties.put("timeGeneratedUtc", alert.get("createdDateTime"));
    properties.put("vendorName", "Microsoft");
    properties.put("isIncident", false);
    properties.put("alertUri", alert.get("alertWebUrl"));
    properties.put("compromisedEntity", resource.substring(resource.lastIndexOf('/') + 1));
    properties.put("resourceIdentifiers", List.of(Map.of("type", "AzureResource", "azureResourceId", resource)));
    properties.put("entities", evidence.stream().map(StoryAlerts::entity).filter(entity -> !entity.isEmpty()).toList());
    properties.put("techniques", alert.get("mitreTechniques"));
    properties.put("remediationSteps", List.of(String.valueOf(alert.get("recommendedActions"))));
    String id = SUB + group + "/providers/Microsoft.Security/locations/" + SampleData.REGION + "/alerts/" + name;
    return Map.of("id", id, "name", name, "type", "Microsoft.Security/Locations/alerts", "properties", properties);
  }

  private static String azureId(Map<String, Object> evidence) {
    Object own = evidence.containsKey("resourceId") ? evidence.get("resourceId") : Trees.object(evidence.get("vmMetadata")).get("resourceId");
    return own == null ? String.valueOf(Trees.object(evidence.get("storageResource")).get("resourceId")) : String.valueOf(own);
  }

  private static Map<String, Object> entity(Map<String, Object> evidence) {
    return switch (String.valueOf(evidence.get("@odata.type")).replaceFirst(".*\\.", "")) {
      case "ipEvidence" -> Map.of("type", "ip", "address", String.valueOf(evidence.get("ipAddress")));
      case "deviceEvidence" -> Map.of("type", "host", "hostName", String.valueOf(evidence.get("hostName")));
      case "blobEvidence" -> Map.of("type", "blob", "name", String.valueOf(evidence.get("name")), "url", String.valueOf(evidence.get("url")));
      case "blobContainerEvidence" -> Map.of("type", "blob-container", "name", String.valueOf(evidence.get("name")));
      case "azureResourceEvidence" -> Map.of("type", "azure-resource", "resourceId", String.valueOf(evidence.get("resourceId")));
      default -> Map.of();
    };
  }

  private static String capital(@Nullable Object word) {
    String text = String.valueOf(word);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
