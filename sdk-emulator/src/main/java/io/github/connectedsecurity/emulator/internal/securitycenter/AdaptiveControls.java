package io.github.connectedsecurity.emulator.internal.securitycenter;

import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which programs machines may run, and which traffic they should let in: what is advised, and what callers set. */
final class AdaptiveControls {
  static final String APPLICATIONS = "applicationwhitelistings";
  static final String NETWORKS = "adaptivenetworkhardenings";

  private static final Map<String, Object> UNKNOWN = Map.of("recommendationStatus", "NoStatus", "issues", List.of(), "sourceSystem", "Azure_AppLocker");

  private AdaptiveControls() {}

  /** A group as lists show it: with its paths only when they are asked for, and in brief without machines and paths. */
  static Map<String, Object> listed(Request request, ResourceType type, Map<String, Object> one) {
    if (!type.path().equals(APPLICATIONS)) {
      return one;
    }
    Map<String, Object> properties = new LinkedHashMap<>(Trees.object(one.get("properties")));
    boolean brief = truth(request, "summary");
    if (!truth(request, "includePathRecommendations") || brief) {
      properties.remove("pathRecommendations");
    }
    if (brief) {
      properties.remove("vmRecommendations");
    }
    return Store.with(one, "properties", properties);
  }

  /** Completes a group with what the service alone tells. */
  static void complete(Map<String, Object> properties, Optional<Map<String, Object>> before) {
    Map<String, Object> old = before.map(group -> Trees.object(group.get("properties"))).orElse(Map.of());
    UNKNOWN.forEach((name, value) -> properties.put(name, old.getOrDefault(name, value)));
    properties.putIfAbsent("enforcementMode", "None");
    properties.put("configurationStatus", "None".equals(properties.get("enforcementMode")) ? "NotConfigured" : "Configured");
  }

  /** Refuses to enforce no rules, or rules in groups that do not guard the machine. */
  static void checkEnforced(Map<String, Object> advice, Map<String, Object> body) {
    if (Trees.list(body.get("rules")).isEmpty() || Trees.list(body.get("networkSecurityGroups")).isEmpty()) {
      throw new Refusal(400, "InvalidRequest", "The properties 'rules' and 'networkSecurityGroups' must not be empty.");
    }
    List<String> groups = Trees.objects(Trees.object(advice.get("properties")).get("effectiveNetworkSecurityGroups")).stream()
        .flatMap(one -> Trees.texts(one.get("networkSecurityGroups")).stream()).map(id -> id.toLowerCase(Locale.ROOT)).toList();
    Trees.texts(body.get("networkSecurityGroups")).stream().filter(id -> !groups.contains(id.toLowerCase(Locale.ROOT))).findFirst().ifPresent(id -> {
      throw new Refusal(400, "InvalidNetworkSecurityGroup", "The network security group '" + id + "' is not in effect on the machine.");
    });
  }

  private static boolean truth(Request request, String parameter) {
    String value = request.query().first(parameter).orElse("false");
    if (!value.equals("true") && !value.equals("false")) {
      throw new Refusal(400, "InvalidQueryParameter", "The query parameter '" + parameter + "' must be true or false.");
    }
    return value.equals("true");
  }
}
