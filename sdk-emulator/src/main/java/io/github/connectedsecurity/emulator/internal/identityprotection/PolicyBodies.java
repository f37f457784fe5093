package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What conditional access takes of policies and named locations, and what it refuses. */
final class PolicyBodies {
  static final List<String> STATES = List.of("enabled", "disabled", "enabledForReportingButNotEnforced");
  static final Set<String> POLICY = Set.of("displayName", "description", "state", "conditions", "grantControls", "sessionControls");
  static final Set<String> LOCATION = Set.of("displayName", "isTrusted", "ipRanges", "countriesAndRegions", "countryLookupMethod",
      "includeUnknownCountriesAndRegions");
  private static final Set<String> CONDITIONS = Set.of("applications", "authenticationFlows", "clientApplications", "clientAppTypes", "devices",
      "insiderRiskLevels", "locations", "platforms", "servicePrincipalRiskLevels", "signInRiskLevels", "userRiskLevels", "users", "agentIdRiskLevels", "times",
      "clients", "deviceStates");
  private static final List<String> CONTROLS = List.of("block", "mfa", "compliantDevice", "domainJoinedDevice", "approvedApplication",
      "compliantApplication", "passwordChange", "riskRemediation");
  private static final Set<String> LEVELS = Set.of("low", "medium", "high", "none");
  private static final Set<String> WITH_RISK = Set.of("users", "applications", "userRiskLevels");
  private static final String IP = "#microsoft.graph.ipNamedLocation";
  private static final String COUNTRY = "#microsoft.graph.countryNamedLocation";

  private PolicyBodies() {}

  /** A policy with a body's changes: conditions that are named replace those before, everything else is replaced whole. */
  static Map<String, Object> merged(Map<String, Object> policy, Map<String, Object> body) {
    Map<String, Object> changed = new LinkedHashMap<>(policy);
    body.forEach((name, value) -> {
      if (name.equals("conditions") && policy.get("conditions") instanceof Map<?, ?> before && value instanceof Map<?, ?> now) {
        Map<Object, Object> conditions = new LinkedHashMap<>(before);
        conditions.putAll(now);
        changed.put("conditions", conditions);
      } else {
        changed.put(name, value);
      }
    });
    return changed;
  }

  /** Refuses a policy that conditional access does not take. */
  static void check(Map<String, Object> policy) {
    Map<?, ?> conditions = map(policy.get("conditions"));
    Map<?, ?> grant = map(policy.get("grantControls"));
    List<?> controls = Trees.list(grant.get("builtInControls"));
    require(policy.get("displayName") instanceof String name && !name.isBlank(), "1004: The display name is missing.");
    require(STATES.contains(String.valueOf(policy.get("state"))), "1003: The state is missing or invalid.");
    conditions.keySet().forEach(name -> require(CONDITIONS.contains(String.valueOf(name)), "1001: The condition '" + name + "' does not exist."));
    Map<?, ?> applications = map(conditions.get("applications"));
    require(!Trees.list(applications.get("includeApplications")).isEmpty() || !Trees.list(applications.get("includeUserActions")).isEmpty()
        || !Trees.list(applications.get("includeAuthenticationContextClassReferences")).isEmpty(),
        "1007: 'applications' condition must contain at least one value.");
    boolean hasUsers = map(conditions.get("users")).entrySet().stream()
        .anyMatch(one -> String.valueOf(one.getKey()).startsWith("include") && !Trees.list(one.getValue()).isEmpty());
    require(hasUsers || !map(conditions.get("clientApplications")).isEmpty(), "1006: 'users' or 'clientApplications' condition must contain a value.");
    boolean grants = !controls.isEmpty() || grant.get("authenticationStrength") != null || !Trees.list(grant.get("termsOfUse")).isEmpty()
        || !Trees.list(grant.get("customAuthenticationFactors")).isEmpty();
    require(grants || !map(policy.get("sessionControls")).isEmpty(), "1008: At least one grant or session control must be set.");
    controls.forEach(control -> require(CONTROLS.contains(String.valueOf(control)), "1009: The control '" + control + "' is invalid."));
    require(!grants || "AND".equals(grant.get("operator")) || "OR".equals(grant.get("operator")), "1010: The operator must be AND or OR.");
    for (String levels : List.of("userRiskLevels", "signInRiskLevels", "servicePrincipalRiskLevels")) {
      Trees.list(conditions.get(levels)).forEach(level -> require(LEVELS.contains(String.valueOf(level)), "1011: The risk level '" + level + "' is invalid."));
    }
    checkRisk(conditions, applications, grant, controls);
    checkSession(map(map(policy.get("sessionControls")).get("signInFrequency")));
  }

  private static void checkRisk(Map<?, ?> conditions, Map<?, ?> applications, Map<?, ?> grant, List<?> controls) {
    boolean change = controls.contains("passwordChange");
    boolean remediation = controls.contains("riskRemediation");
    boolean and = "AND".equals(grant.get("operator"));
    require(!change || controls.contains("mfa") && and, "1019: 'passwordChange' must be used with 'mfa' and the operator AND.");
    require(!remediation || !change && grant.get("authenticationStrength") != null && and,
        "1055: 'riskRemediation' must be used with an authentication strength and the operator AND, and not with 'passwordChange'.");
    if (change || remediation) {
      require(!Trees.list(conditions.get("userRiskLevels")).isEmpty(), "1020: The control needs the condition 'userRiskLevels'.");
      require(List.of("All").equals(applications.get("includeApplications")) && Trees.list(applications.get("excludeApplications")).isEmpty(),
          "1021: The control needs all applications, and none excluded.");
      conditions.forEach((name, value) -> require(WITH_RISK.contains(String.valueOf(name)) || isUnset(value) || List.of("all").equals(value),
          "1022: The control does not take the condition '" + name + "'."));
    }
    if (!map(conditions.get("clientApplications")).isEmpty()) {
      require(controls.equals(List.of("block")), "1023: Policies for workload identities take the control 'block' only.");
    }
  }

  private static void checkSession(Map<?, ?> frequency) {
    boolean everyTime = "everyTime".equals(frequency.get("frequencyInterval"));
    require(frequency.isEmpty() || everyTime || !isUnset(frequency.get("value")) && !isUnset(frequency.get("type")),
        "1030: A sign-in frequency by time needs 'value' and 'type'.");
    require(!everyTime || isUnset(frequency.get("value")) && isUnset(frequency.get("type")), "1031: 'everyTime' takes neither 'value' nor 'type'.");
  }

  /** Refuses a named location that conditional access does not take. */
  static void checkLocation(Map<String, Object> location) {
    String type = String.valueOf(location.get("@odata.type"));
    require(type.equals(IP) || type.equals(COUNTRY), "1101: The type of the named location must be given in '@odata.type'.");
    require(location.get("displayName") instanceof String name && !name.isBlank(), "1102: The display name is missing.");
    if (type.equals(IP)) {
      List<?> ranges = Trees.list(location.get("ipRanges"));
      require(!ranges.isEmpty(), "1103: 'ipRanges' must contain at least one range.");
      for (Object range : ranges) {
        String kind = String.valueOf(map(range).get("@odata.type"));
        require(Set.of("#microsoft.graph.iPv4CidrRange", "#microsoft.graph.iPv6CidrRange").contains(kind), "1104: The type of a range must be given.");
        require(String.valueOf(map(range).get("cidrAddress")).matches("[0-9a-fA-F:.]+/\\d{1,3}"), "1105: A range must be in CIDR notation.");
      }
    } else {
      require(!Trees.list(location.get("countriesAndRegions")).isEmpty()
          && Trees.list(location.get("countriesAndRegions")).stream().allMatch(country -> String.valueOf(country).matches("[A-Z]{2}")),
          "1106: 'countriesAndRegions' must hold codes of two letters.");
    }
  }

  static Map<?, ?> map(@Nullable Object value) { return value instanceof Map<?, ?> map ? map : Map.of(); }

  private static boolean isUnset(@Nullable Object value) {
    return value == null || value instanceof List<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty();
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw Refusal.badRequest(otherwise);
    }
  }
}
