package io.github.connectedsecurity.emulator.internal.securitycenter;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** PUT, PATCH and DELETE: the common rule, and what some types ask beyond it. */
final class Writes {
  /** Types whose PUT answers 200 even when it makes something. */
  private static final Set<String> ALWAYS_200 = Set.of("alertssuppressionrules", "jitnetworkaccesspolicies", "settings", "autoprovisioningsettings",
      "workspacesettings", "assessmentmetadata", "advancedthreatprotectionsettings", "connectors", "sensitivitysettings", AdaptiveControls.APPLICATIONS,
      Views.OLD_CONTACTS);
  private static final Set<String> ALWAYS_204 = Set.of("alertssuppressionrules", "automations", "workspacesettings", Views.OLD_CONTACTS);
  /** Types whose resources are gone some time after the answer. */
  private static final Set<String> GO_LATER = Set.of("servervulnerabilityassessments", AdaptiveControls.APPLICATIONS);
  private static final Map<String, String> ONLY_NAMES = Map.of("securitycontacts", "default", "defenderforstoragesettings", "current",
      "advancedthreatprotectionsettings", "current", "sensitivitysettings", "current");
  private static final Set<String> SECRETS = Set.of("uri", "connectionString", "secret");
  private static final Map<String, List<String>> EXTENSIONS = Map.of("virtualmachines", List.of("MdeDesignatedSubscription", "AgentlessVmScanning"),
      "cloudposture", List.of("AgentlessVmScanning", "AgentlessDiscoveryForKubernetes", "SensitiveDataDiscovery",
          "ContainerRegistriesVulnerabilityAssessments", "EntraPermissionsManagement"));
  private static final String RULES = "governancerules";
  /** Who writes, as the provider tells it of an application. */
  private static final String TOLD_BY = "c23b5354-ff0a-4b2a-9f92-6f144effd936";

  private final CloudState state;
  private final Store store;
  private final Operations operations;

  Writes(CloudState state, Store store, Operations operations) {
    this.state = state;
    this.store = store;
    this.operations = operations;
  }

  Answer put(Request request, ArmPath path, ResourceType type) {
    boolean withoutBody = Set.of("servervulnerabilityassessments", "apicollections", "pricings/securityoperators").contains(type.path());
    Map<String, Object> body = withoutBody ? BodyRules.objectOrNothing(request) : BodyRules.read(request, type);
    check(path, type, body);
    Optional<Map<String, Object>> before = store.find(path.id());
    Map<String, Object> stored = made(path, type, body, before);
    store.put(type.path(), stored);
    if (type.path().equals("servervulnerabilityassessments")) {
      return Answer.json(202, stored);
    }
    if (type.path().equals("apicollections")) {
      String id = operations.begin("Succeeded", () -> {});
      return Answer.json(201, stored).with("Retry-After", "1")
          .with("Location", link(request, path.scope() + "/providers/Microsoft.Security/operationResults/" + id));
    }
    return Answer.json(before.isPresent() || in(ALWAYS_200, request, type) ? 200 : 201, Views.shown(request, type, shown(stored)));
  }

  Answer patch(Request request, ArmPath path, ResourceType type) {
    Map<String, Object> body = BodyRules.read(request, type);
    Map<String, Object> changed = new LinkedHashMap<>(require(path));
    body.forEach((name, value) -> {
      if (!name.equals("properties")) {
        changed.put(name, value);
      }
    });
    Map<String, Object> properties = new LinkedHashMap<>(Trees.object(changed.get("properties")));
    properties.putAll(Trees.object(body.get("properties")));
    changed.put("properties", properties);
    if (type.path().equals("automations")) {
      automation(changed, properties, Times.write(state.clock().instant()));
    }
    store.put(type.path(), changed);
    return Answer.json(200, Views.shown(request, type, shown(changed)));
  }

  Answer delete(Request request, ArmPath path, ResourceType type) {
    if (type.path().equals("pricings") && !path.scope().toLowerCase(Locale.ROOT).contains("/providers/")) {
      throw new Refusal(400, "InvalidScope", "A plan can be deleted at a resource only.");
    }
    boolean there = store.find(path.id()).isPresent();
    if (there && type.path().equals(RULES)) {
      String id = operations.begin("Succeeded", () -> store.remove(path.id()));
      return Operations.accepted(link(request, path.id() + "/operationResults/" + id));
    }
    if (there && GO_LATER.contains(type.path())) {
      String id = operations.begin("Succeeded", () -> store.remove(path.id()));
      return Operations.accepted(link(request, path.scope() + "/providers/Microsoft.Security/operationResults/" + id));
    }
    store.remove(path.id());
    if (type.path().equals("assessmentmetadata")) {
      store.removeAll("assessments", path.scope(), "/assessments/" + path.name()); // as documented, they go with it
    }
    return Answer.empty(there && !in(ALWAYS_204, request, type) ? 200 : 204);
  }

  private static boolean in(Set<String> types, Request request, ResourceType type) {
    return types.contains(type.path()) || types.contains(Views.key(request, type));
  }

  /** A resource without what is never returned. */
  static Map<String, Object> shown(Map<String, Object> stored) {
    return Trees.object(stripped(stored));
  }

  /** The place of an address, at the version that was asked with. */
  static String link(Request request, String id) {
    return request.origin() + SecurityCenterService.PLACE + id + "?api-version=" + request.query().first("api-version").orElse("");
  }

  private static Object stripped(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> kept = new LinkedHashMap<>();
      map.forEach((name, member) -> {
        if (!SECRETS.contains(String.valueOf(name)) && member != null) {
          kept.put(String.valueOf(name), stripped(member));
        }
      });
      return kept;
    }
    return value instanceof List<?> list ? list.stream().map(item -> stripped(item)).toList() : value;
  }

  private Map<String, Object> require(ArmPath path) {
    return store.find(path.id()).orElseThrow(() -> new Refusal(404, "ResourceNotFound", "The resource '" + path.id() + "' was not found."));
  }

  private void check(ArmPath path, ResourceType type, Map<String, Object> body) {
    String only = ONLY_NAMES.getOrDefault(type.path(), path.name());
    if (!path.name().equalsIgnoreCase(only)) {
      throw new Refusal(400, "InvalidResourceName", "The name '" + path.name() + "' is not valid; it must be '" + only + "'.");
    }
    switch (type.path()) {
      case "assessments" -> requireMetadata(path);
      case "pricings" -> checkPlan(path, Trees.object(body.get("properties")));
      case "settings" -> checkSetting(path, body);
      case "automations" -> checkSecrets(Trees.object(body.get("properties")));
      default -> {}
    }
  }

  private void requireMetadata(ArmPath path) {
    String tail = "/providers/Microsoft.Security/assessmentMetadata/" + path.name();
    if (store.find(tail).isEmpty() && path.subscription().flatMap(id -> store.find("/subscriptions/" + id + tail)).isEmpty()) {
      throw new Refusal(400, "AssessmentMetadataNotFound", "There is no assessment metadata named '" + path.name() + "'; create it first.");
    }
  }

  private void checkPlan(ArmPath path, Map<String, Object> properties) {
    boolean atResource = path.scope().toLowerCase(Locale.ROOT).contains("/providers/");
    boolean isP1 = "Free".equals(properties.get("pricingTier")) || "P1".equals(properties.get("subPlan"));
    if (atResource && !(path.name().equalsIgnoreCase("VirtualMachines") && isP1)) {
      throw new Refusal(400, "InvalidResourceLevelPricing", "At a resource only the plan VirtualMachines with the sub-plan P1 can be set.");
    }
    if (!atResource && store.find(path.id()).isEmpty()) {
      throw new Refusal(400, "InvalidPricingName", "There is no plan named '" + path.name() + "'.");
    }
  }

  private static void checkSetting(ArmPath path, Map<String, Object> body) {
    String kind = path.name().equalsIgnoreCase("Sentinel") ? "AlertSyncSettings" : "DataExportSettings";
    if (!kind.equals(body.get("kind"))) {
      throw new Refusal(400, "InvalidSettingKind", "The setting '" + path.name() + "' is of kind '" + kind + "'.");
    }
  }

  private static void checkSecrets(Map<String, Object> properties) {
    for (Object item : properties.get("actions") instanceof List<?> actions ? actions : List.of()) {
      Map<String, Object> action = Trees.object(item);
      boolean complete = switch (String.valueOf(action.get("actionType"))) {
        case "LogicApp" -> action.containsKey("uri");
        case "EventHub" -> action.containsKey("connectionString") || Boolean.TRUE.equals(action.get("isTrustedServiceEnabled"));
        case "Workspace" -> action.containsKey("workspaceResourceId");
        default -> false;
      };
      if (!complete) {
        throw new Refusal(400, "InvalidAutomationAction", "An action of type '" + action.get("actionType") + "' lacks what lets events go there.");
      }
    }
  }

  private Map<String, Object> made(ArmPath path, ResourceType type, Map<String, Object> body, Optional<Map<String, Object>> before) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("id", before.map(old -> String.valueOf(old.get("id"))).orElseGet(path::id));
    made.put("name", before.map(old -> String.valueOf(old.get("name"))).orElseGet(path::name));
    made.put("type", "Microsoft.Security/" + String.join("/", path.types()));
    path.location().ifPresent(location -> made.put("location", location));
    body.forEach((name, value) -> {
      if (!Set.of("id", "name", "type").contains(name)) {
        made.put(name, value);
      }
    });
    Map<String, Object> properties = new LinkedHashMap<>(Trees.object(body.get("properties")));
    String now = Times.write(state.clock().instant());
    switch (type.path()) {
      case "assessments" -> properties.put("status", status(Trees.object(properties.get("status")), before, now));
      case "alertssuppressionrules" -> properties.put("lastModifiedUtc", now);
      case "jitnetworkaccesspolicies" -> {
        properties.put("requests", before.map(old -> Trees.object(old.get("properties")).get("requests")).orElse(List.of()));
        properties.put("provisioningState", "Succeeded");
      }
      case "pricings" -> plan(properties, path, now);
      case RULES -> governance(properties, before, now);
      case "automations" -> automation(made, properties, now);
      case AdaptiveControls.APPLICATIONS -> AdaptiveControls.complete(properties, before);
      case "servervulnerabilityassessments", "apicollections" -> properties.put("provisioningState", "Succeeded");
      default -> {}
    }
    made.put("properties", properties);
    return made;
  }

  private static Map<String, Object> status(Map<String, Object> sent, Optional<Map<String, Object>> before, String now) {
    Map<String, Object> old = before.map(json -> Trees.object(Trees.object(json.get("properties")).get("status"))).orElse(Map.of());
    Map<String, Object> status = new LinkedHashMap<>(sent);
    status.put("firstEvaluationDate", old.getOrDefault("firstEvaluationDate", now));
    status.put("statusChangeDate", sent.getOrDefault("code", "").equals(old.get("code")) ? old.getOrDefault("statusChangeDate", now) : now);
    return status;
  }

  private void governance(Map<String, Object> properties, Optional<Map<String, Object>> before, String now) {
    Map<String, Object> metadata = new LinkedHashMap<>(Map.of("createdBy", TOLD_BY, "createdOn", now));
    before.ifPresent(old -> metadata.putAll(Trees.object(Trees.object(old.get("properties")).get("metadata"))));
    metadata.put("updatedBy", TOLD_BY);
    metadata.put("updatedOn", now);
    properties.put("tenantId", state.tenantId());
    properties.putIfAbsent("excludedScopes", List.of());
    properties.putIfAbsent("includeMemberScopes", false);
    properties.put("metadata", metadata);
  }

  private static void automation(Map<String, Object> made, Map<String, Object> properties, String now) {
    made.put("etag", UUID.nameUUIDFromBytes((made.get("id") + now).getBytes(StandardCharsets.UTF_8)).toString());
    if (properties.get("sources") instanceof List<?> sources) {
      properties.put("sources", sources.stream().map(source -> {
        Map<String, Object> whole = new LinkedHashMap<>(Map.of("ruleSets", List.of()));
        whole.putAll(Trees.object(source));
        return whole;
      }).toList());
    }
  }

  /** The extensions of a plan: those that were sent, and besides them its own, which are off; what became of those that are on. */
  private static List<Map<String, Object>> extensions(String plan, @Nullable Object sent) {
    Map<String, Map<String, Object>> byName = new LinkedHashMap<>();
    EXTENSIONS.getOrDefault(plan, List.of()).forEach(name -> byName.put(name, Map.of("name", name, "isEnabled", "False")));
    for (Object item : sent instanceof List<?> list ? list : List.of()) {
      Map<String, Object> extension = new LinkedHashMap<>(Trees.object(item));
      if ("True".equals(extension.get("isEnabled"))) {
        extension.put("operationStatus", Map.of("code", "Succeeded", "message", "Successfully enabled extension"));
      }
      byName.put(String.valueOf(extension.get("name")), extension);
    }
    return List.copyOf(byName.values());
  }

  private static void plan(Map<String, Object> properties, ArmPath path, String now) {
    properties.put("freeTrialRemainingTime", "PT0S");
    if ("Standard".equals(properties.get("pricingTier"))) {
      properties.put("enablementTime", now);
      properties.put("extensions", extensions(path.name().toLowerCase(Locale.ROOT), properties.get("extensions")));
    }
    if (path.scope().toLowerCase(Locale.ROOT).contains("/providers/")) {
      properties.put("inherited", "False");
    } else {
      properties.putIfAbsent("enforce", "False");
      properties.put("resourcesCoverageStatus", "Standard".equals(properties.get("pricingTier")) ? "FullyCovered" : "NotCovered");
    }
  }
}
