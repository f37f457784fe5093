package io.github.connectedsecurity.emulator.internal.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Alerts and incidents before anybody has looked at them, with every member that they have in the service, in its order. */
public final class Fresh {
  private Fresh() {}

  /** A new alert that belongs to no incident; what it is about is still to be said. */
  public static Map<String, Object> alert(String tenantId, String id, String created) {
    Map<String, Object> alert = new LinkedHashMap<>();
    alert.put("id", id);
    alert.put("providerAlertId", id);
    alert.put("incidentId", null);
    alert.put("status", "new");
    alert.put("severity", "unknown");
    alert.put("classification", "unknown");
    alert.put("determination", "unknown");
    alert.put("serviceSource", "unknown");
    alert.put("detectionSource", "unknown");
    alert.put("productName", null);
    alert.put("detectorId", null);
    alert.put("tenantId", tenantId);
    alert.put("title", null);
    alert.put("description", null);
    alert.put("recommendedActions", null);
    alert.put("category", null);
    alert.put("categories", List.of());
    alert.put("assignedTo", null);
    alert.put("alertWebUrl", web("alerts", id, tenantId));
    alert.put("incidentWebUrl", null);
    alert.put("alertPolicyId", null);
    alert.put("investigationState", "queued");
    alert.put("actorDisplayName", null);
    alert.put("threatDisplayName", null);
    alert.put("threatFamilyName", null);
    alert.put("mitreTechniques", List.of());
    alert.put("createdDateTime", created);
    alert.put("lastUpdateDateTime", created);
    alert.put("resolvedDateTime", null);
    alert.put("firstActivityDateTime", created);
    alert.put("lastActivityDateTime", created);
    alert.put("comments", List.of());
    alert.put("systemTags", List.of());
    alert.put("additionalData", null);
    alert.put("customDetails", null);
    alert.put("evidence", List.of());
    return alert;
  }

  /** A new incident without a name. */
  public static Map<String, Object> incident(String tenantId, String id, String created) {
    Map<String, Object> incident = new LinkedHashMap<>();
    incident.put("id", id);
    incident.put("tenantId", tenantId);
    incident.put("status", "active");
    incident.put("incidentWebUrl", web("incidents", id, tenantId));
    incident.put("redirectIncidentId", null);
    incident.put("displayName", null);
    incident.put("createdDateTime", created);
    incident.put("lastUpdateDateTime", created);
    incident.put("assignedTo", null);
    incident.put("classification", "unknown");
    incident.put("determination", "unknown");
    incident.put("severity", "informational");
    incident.put("priorityScore", 0);
    incident.put("customTags", List.of());
    incident.put("systemTags", List.of());
    incident.put("description", null);
    incident.put("summary", null);
    incident.put("lastModifiedBy", Correlation.BY_ITSELF);
    incident.put("resolvingComment", null);
    incident.put("comments", List.of());
    return incident;
  }

  /** Where people look at one: the portal's address of it. */
  public static String web(String kind, String id, String tenantId) { return "https://security.microsoft.com/" + kind + "/" + id + "?tid=" + tenantId; }
}
