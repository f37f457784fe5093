package io.github.connectedsecurity.emulator.internal.informationprotection;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Requests to look at something again that was let through or blocked; pending for a minute of the cloud's clock. */
final class ThreatAssessments {
  private static final Duration TAKES = Duration.ofMinutes(1);
  /** What each type needs, and what its content is. */
  private static final Map<String, List<String>> TYPES = Map.of("mailAssessmentRequest", List.of("mail", "recipientEmail", "messageUri"),
      "emailFileAssessmentRequest", List.of("mail", "recipientEmail", "contentData"), "fileAssessmentRequest", List.of("file", "fileName", "contentData"),
      "urlAssessmentRequest", List.of("url", "url"));

  private final CloudState state;
  private final Map<String, Map<String, Object>> requests = new LinkedHashMap<>();

  ThreatAssessments(CloudState state) { this.state = state; }

  void clear() { requests.clear(); }

  /** How many were asked for. */
  int count() { return requests.size(); }

  Answer list(LabelRequest request) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context("informationProtection/threatAssessmentRequests"));
    body.put("value", requests.values().stream().map(this::shown).toList());
    return Answer.json(200, body);
  }

  Answer get(LabelRequest request) {
    Map<String, Object> found = shown(Optional.ofNullable(requests.get(request.id()))
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "The request '" + request.id() + "' was not found.")));
    if ("results".equals(request.request().query().first("$expand").orElse(""))) {
      found.put("results", "pending".equals(found.get("status")) ? List.of() : List.of(result(found)));
    }
    return single(request, 200, found);
  }

  Answer create(LabelRequest request) {
    Map<String, Object> body = request.body();
    String type = LabelRequest.text(body, "@odata.type").replaceFirst("^#?microsoft\\.graph\\.", "");
    List<String> rule = Optional.ofNullable(TYPES.get(type)).orElseThrow(() -> Refusal.badRequest("The type '" + body.get("@odata.type")
        + "' cannot be created."));
    LabelRequest.choice(body, "expectedAssessment", List.of("block", "unblock"));
    LabelRequest.text(body, "expectedAssessment");
    LabelRequest.choice(body, "category", List.of("spam", "phishing", "malware"));
    LabelRequest.text(body, "category");
    rule.subList(1, rule.size()).forEach(name -> LabelRequest.text(body, name));
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("@odata.type", "#microsoft.graph." + type);
    made.put("id", UUID.nameUUIDFromBytes(("assessment " + requests.size()).getBytes(StandardCharsets.UTF_8)).toString());
    made.put("createdDateTime", Times.write(state.clock().instant()));
    made.put("contentType", rule.get(0));
    made.put("expectedAssessment", body.get("expectedAssessment"));
    made.put("category", body.get("category"));
    made.put("status", "pending");
    made.put("requestSource", "administrator");
    rule.subList(1, rule.size()).forEach(name -> made.put(name, name.equals("contentData") ? "" : body.get(name)));
    Map<String, Object> creator = new LinkedHashMap<>();
    creator.put("user", request.caller().user().map(user -> Map.of("id", user.id(), "displayName", user.name())).orElse(null));
    creator.put("application", Map.of("displayName", request.caller().name()));
    made.put("createdBy", creator);
    if (rule.contains("recipientEmail")) {
      made.put("destinationRoutingReason", "none");
    }
    requests.put(String.valueOf(made.get("id")), made);
    return single(request, 201, made);
  }

  private Map<String, Object> shown(Map<String, Object> request) {
    boolean done = !state.clock().instant().isBefore(Instant.parse(String.valueOf(request.get("createdDateTime"))).plus(TAKES));
    Map<String, Object> shown = new LinkedHashMap<>(request);
    shown.put("status", done ? "completed" : "pending");
    return shown;
  }

  private static Map<String, Object> result(Map<String, Object> request) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("id", UUID.nameUUIDFromBytes(("result " + request.get("id")).getBytes(StandardCharsets.UTF_8)).toString());
    result.put("createdDateTime", request.get("createdDateTime"));
    result.put("resultType", "checkPolicy");
    result.put("message", "No policy was hit.");
    return result;
  }

  private static Answer single(LabelRequest request, int status, Map<String, Object> found) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context("informationProtection/threatAssessmentRequests/$entity"));
    body.putAll(found);
    return Answer.json(status, body);
  }
}
