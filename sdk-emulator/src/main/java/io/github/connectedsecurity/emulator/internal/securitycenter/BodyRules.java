package io.github.connectedsecurity.emulator.internal.securitycenter;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What bodies of writes must hold, type by type; types without a row take any object. */
final class BodyRules {
  /** Path of a member, then its kind or its only texts; a question mark for what may be left out. */
  private static final Map<String, List<String>> RULES = Map.ofEntries(
      Map.entry("assessments", List.of("properties.resourceDetails.source text", "properties.status.code Healthy,Unhealthy,NotApplicable")),
      Map.entry("assessmentmetadata", List.of("properties.displayName text", "properties.severity Low,Medium,High",
          "properties.assessmentType CustomerManaged,VerifiedPartner,CustomPolicy")),
      Map.entry("alertssuppressionrules", List.of("properties.alertType text", "properties.reason text", "properties.state Enabled,Disabled")),
      Map.entry("jitnetworkaccesspolicies", List.of("properties.virtualMachines list")),
      Map.entry("pricings", List.of("properties.pricingTier Free,Standard", "properties.enforce? True,False")),
      Map.entry("automations", List.of("location text", "properties.isEnabled? boolean", "properties.scopes? list", "properties.actions? list")),
      Map.entry("securitycontacts", List.of("properties.emails? text", "properties.notificationsByRole.state? On,Off")),
      Map.entry("settings", List.of("kind DataExportSettings,AlertSyncSettings,AlertSuppressionSetting", "properties.enabled boolean")),
      Map.entry("autoprovisioningsettings", List.of("properties.autoProvision On,Off")),
      Map.entry("workspacesettings", List.of("properties.workspaceId text", "properties.scope text")),
      Map.entry("governancerules", List.of("properties.displayName text", "properties.rulePriority number", "properties.ruleType Integrated,ServiceNow",
          "properties.sourceResourceType Assessments", "properties.conditionSets list", "properties.ownerSource object")),
      Map.entry("assessments/governanceassignments", List.of("properties.remediationDueDate text")),
      Map.entry("advancedthreatprotectionsettings", List.of("properties.isEnabled boolean")),
      Map.entry("servervulnerabilityassessmentssettings", List.of("kind AzureServersSetting", "properties.selectedProvider MdeTvm")));

  private BodyRules() {}

  /** The body of a write, held against its type's rules; parts of a resource may be sent by PATCH. */
  static Map<String, Object> read(Request request, ResourceType type) {
    Map<String, Object> body = object(request);
    List<Refusals.Detail> wrong = new ArrayList<>();
    for (String rule : RULES.getOrDefault(type.path(), List.of())) {
      String[] parts = rule.split(" ", 2);
      boolean optional = parts[0].endsWith("?") || request.method().equals("PATCH");
      String path = parts[0].replace("?", "");
      Object value = at(body, path);
      if (value == null ? !optional : !fits(value, parts[1])) {
        wrong.add(new Refusals.Detail(value == null ? "MissingRequiredProperty" : "InvalidPropertyValue",
            value == null ? "The property '" + path + "' is required." : "The value of '" + path + "' is not valid; expected " + parts[1] + ".", path));
      }
    }
    if (!wrong.isEmpty()) {
      throw new Refusals.Detailed(400, "InvalidRequest", "The request is not valid.", wrong);
    }
    return body;
  }

  /** The body as an object; an empty one when there is none. */
  static Map<String, Object> objectOrNothing(Request request) { return request.body().length == 0 ? Map.of() : object(request); }

  private static Map<String, Object> object(Request request) {
    if (!request.header("Content-Type").orElse("").startsWith("application/json")) {
      throw new Refusal(415, "UnsupportedMediaType", "The content media type is not supported. Only 'application/json' is supported.");
    }
    try {
      return Json.object(request.text());
    } catch (InvalidDataException e) {
      throw new Refusal(400, "InvalidRequestContent", "The request content was invalid and could not be deserialized.");
    }
  }

  private static @Nullable Object at(Map<String, Object> body, String path) {
    Map<String, Object> holder = body;
    String[] steps = path.split("\\.", -1);
    for (int i = 0; i + 1 < steps.length; i++) {
      holder = Store.object(holder.get(steps[i]));
    }
    return holder.get(steps[steps.length - 1]);
  }

  private static boolean fits(Object value, String kind) {
    return switch (kind) {
      case "text" -> value instanceof String text && !text.isBlank();
      case "list" -> value instanceof List;
      case "boolean" -> value instanceof Boolean;
      case "number" -> value instanceof Number;
      case "object" -> value instanceof Map;
      default -> Optional.of(value).filter(String.class::isInstance).filter(text -> Arrays.asList(kind.split(",", -1)).contains(text)).isPresent();
    };
  }
}
