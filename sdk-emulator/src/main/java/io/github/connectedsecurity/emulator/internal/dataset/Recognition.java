package io.github.connectedsecurity.emulator.internal.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells alerts and incidents of this API from everything else by their type, their context or, when they carry neither, by
 * members that only they have: alerts of other products are called alert, too.
 */
final class Recognition {
  /** The member that says where an entity or a collection comes from. */
  static final String CONTEXT = "@odata.context";

  private static final Pattern ALERT_CONTEXT = Pattern.compile("#security/alerts_v2(\\([^']*\\))?(/\\$entity)?$");
  private static final Pattern INCIDENT_CONTEXT = Pattern.compile("#security/incidents(\\([^']*\\))?(/\\$entity)?$");

  private Recognition() {}

  static boolean isAlert(Map<String, Object> entity) {
    return is(entity, List.of("microsoft.graph.security.alert"), ALERT_CONTEXT, List.of("serviceSource", "severity", "status"));
  }

  static boolean isIncident(Map<String, Object> entity) {
    // The namespace is missing in a documented answer.
    return is(entity, List.of("microsoft.graph.security.incident", "microsoft.graph.incident"), INCIDENT_CONTEXT,
        List.of("displayName", "severity", "status", "incidentWebUrl"));
  }

  private static boolean is(Map<String, Object> entity, List<String> types, Pattern context, List<String> members) {
    if (!(entity.get("id") instanceof String id) || id.isEmpty()) {
      return false;
    }
    if (entity.get("@odata.type") instanceof String type) {
      return types.contains(type.replaceFirst("^#", "").toLowerCase(Locale.ROOT));
    }
    return entity.get(CONTEXT) instanceof String where ? context.matcher(where).find() : entity.keySet().containsAll(members);
  }
}
