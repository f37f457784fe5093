package io.github.connectedsecurity.emulator.internal.informationprotection;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Data loss prevention for applications: which of their activities are watched, and whether some content may pass. */
final class ContentPolicy {
  private static final String CARD = "50842eb7-edc8-4019-85dd-5a5c1f2bb085";
  private static final Pattern CARD_NUMBER = Pattern.compile("\\b(?:\\d[ -]?){15}\\d\\b");
  private static final List<String> ACTIVITIES = List.of("uploadText", "uploadFile", "downloadText", "downloadFile", "copyToClipboard", "pasteFromClipboard",
      "print",
      "accessDebugTools");
  private static final String APPLICATION = "83ef208a-0396-4893-9d4f-d36efbffc8bd";

  private final CloudState state;
  private final Trail trail;
  private final Map<String, Map<String, Object>> activities = new LinkedHashMap<>();

  ContentPolicy(CloudState state, Trail trail) {
    this.state = state;
    this.trail = trail;
  }

  void clear() { activities.clear(); }

  /** How many activities were recorded. */
  int count() { return activities.size(); }

  /** The scopes of a user, or of the tenant with whom they are for. */
  Answer scopes(LabelRequest request) {
    Map<String, Object> body = request.request().body().length == 0 ? Map.of() : request.body();
    LabelRequest.choice(body, "pivotOn", List.of("none", "activity", "location"));
    for (String one : String.valueOf(body.getOrDefault("activities", "none")).split(",", -1)) {
      if (!one.strip().equals("none") && !ACTIVITIES.contains(one.strip())) {
        throw Refusal.badRequest("Cannot convert the literal '" + one.strip() + "' of the property 'activities'.");
      }
    }
    for (Map<String, Object> location : Trees.objects(body.get("locations"))) {
      LabelRequest.text(location, "@odata.type");
      LabelRequest.text(location, "value");
    }
    boolean tenant = request.user().isEmpty();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("@odata.context", request.context("Collection(microsoft.graph." + (tenant ? "policyTenantScope)" : "policyUserScope)")));
    answer.put("value", List.of(scope("uploadText,uploadFile", "evaluateInline", tenant), scope("downloadText,downloadFile", "evaluateOffline", tenant)));
    return Answer.json(200, answer).with("ETag", etag(request));
  }

  Answer process(LabelRequest request) {
    Map<String, Object> content = LabelRequest.object(request.body(), "contentToProcess");
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("@odata.context", request.context("microsoft.graph.processContentResponse"));
    answer.put("protectionScopeState", etag(request).equals(request.request().header("If-None-Match").orElse("")) ? "notModified" : "modified");
    answer.put("policyActions", verdict(request, content));
    answer.put("processingErrors", List.of());
    return Answer.json(200, answer).with("ETag", etag(request));
  }

  Answer processLater(LabelRequest request) {
    List<Map<String, Object>> all = LabelRequest.objects(request.body(), "processContentRequests");
    if (all.isEmpty()) {
      throw Refusal.badRequest("The parameter 'processContentRequests' must not be empty.");
    }
    for (Map<String, Object> one : all) {
      String user = LabelRequest.text(one, "userId");
      verdict(new LabelRequest(request.request(), request.version(), request.path(), Optional.of(user), request.person(), request.values(),
          request.caller()),
          LabelRequest.object(one, "contentToProcess"));
    }
    return Answer.empty(204);
  }

  Answer record(LabelRequest request) {
    Map<String, Object> body = request.body();
    Map<String, Object> metadata = LabelRequest.object(body, "contentMetadata");
    check(metadata, false);
    String id = UUID.nameUUIDFromBytes(("activity " + activities.size()).getBytes(StandardCharsets.UTF_8)).toString();
    Map<String, Object> stored = new LinkedHashMap<>();
    stored.put("id", id);
    stored.put("userId", Optional.ofNullable(body.get("userId")).or(() -> Optional.ofNullable(metadata.get("userId"))).orElse(request.user().orElse("")));
    stored.put("scopeIdentifier", body.get("scopeIdentifier"));
    stored.put("contentMetadata", metadata);
    activities.put(id, stored);
    return Answer.json(201, shown(request, stored));
  }

  Answer recorded(LabelRequest request) {
    return Answer.json(200, shown(request, Optional.ofNullable(activities.get(request.id()))
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "The activity '" + request.id() + "' was not found."))));
  }

  private static Map<String, Object> shown(LabelRequest request, Map<String, Object> activity) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context("users('" + request.user().orElse("me") + "')/dataSecurityAndGovernance/activities/contentActivities/$entity"));
    body.putAll(activity);
    return body;
  }

  private static Map<String, Object> scope(String activities, String mode, boolean tenant) {
    Map<String, Object> scope = new LinkedHashMap<>();
    scope.put("activities", activities);
    scope.put("executionMode", mode);
    if (tenant) {
      scope.put("policyScope", Map.of("inclusions", List.of(Map.of("@odata.type", "#microsoft.graph.tenantScope", "identity", "All")), "exclusions",
          List.of()));
    }
    scope.put("locations", List.of(Map.of("@odata.type", "#microsoft.graph.policyLocationApplication", "value", APPLICATION)));
    scope.put("policyActions", List.of());
    return scope;
  }

  private String etag(LabelRequest request) {
    return "\"" + UUID.nameUUIDFromBytes(("scopes " + state.tenantId() + request.user().orElse("")).getBytes(StandardCharsets.UTF_8)) + "\"";
  }

  /** Blocks what carries the number of a card, and leaves a trace of it. */
  private List<Map<String, Object>> verdict(LabelRequest request, Map<String, Object> content) {
    check(content, true);
    for (Map<String, Object> entry : LabelRequest.objects(content, "contentEntries")) {
      @Nullable
      Object data = Trees.object(entry.get("content")).get("data");
      if (data != null && CARD_NUMBER.matcher(data.toString()).find()) {
        trail.matched(request, String.valueOf(entry.get("name")), CARD, "Cards in prompts");
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("@odata.type", "#microsoft.graph.restrictAccessAction");
        action.put("action", "restrictAccess");
        action.put("restrictionAction", "block");
        return List.of(action);
      }
    }
    return List.of();
  }

  private static void check(Map<String, Object> content, boolean withContent) {
    List<Map<String, Object>> entries = LabelRequest.objects(content, "contentEntries");
    if (entries.isEmpty()) {
      throw Refusal.badRequest("The property 'contentEntries' must not be empty.");
    }
    Map<String, Object> activity = LabelRequest.object(content, "activityMetadata");
    LabelRequest.choice(activity, "activity", ACTIVITIES);
    LabelRequest.text(activity, "activity");
    LabelRequest.object(content, "deviceMetadata");
    LabelRequest.object(content, "integratedAppMetadata");
    for (Map<String, Object> entry : entries) {
      LabelRequest.text(entry, "@odata.type");
      LabelRequest.text(entry, "identifier");
      LabelRequest.text(entry, "name");
      if (entry.get("correlationId") != null && !(entry.get("sequenceNumber") instanceof Number)) {
        throw Refusal.badRequest("The property 'sequenceNumber' is required when 'correlationId' is set.");
      }
      if (withContent) {
        LabelRequest.text(LabelRequest.object(entry, "content"), "@odata.type");
      }
    }
  }
}
