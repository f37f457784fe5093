package io.github.connectedsecurity.emulator.internal.informationprotection;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The labeling API of beta: labels as policy has them, and what it takes to apply, to find or to remove one. */
final class Evaluations {
  private static final List<String> METHODS = List.of("standard", "privileged", "auto");
  private static final String SET = "sensitivityLabels";

  private final CloudState state;
  private final TenantLabels labels;
  private final LabelSteps steps;
  private final Trail trail;

  Evaluations(CloudState state, TenantLabels labels, Trail trail) {
    this.state = state;
    this.labels = labels;
    this.trail = trail;
    steps = new LabelSteps(labels, state.tenantId());
  }

  Answer list(LabelRequest request) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", context(request));
    body.put("value", labels.all().stream().map(label -> shown(request, label)).toList());
    return Answer.json(200, body);
  }

  Answer get(LabelRequest request) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", context(request) + "/$entity");
    body.putAll(shown(request, labels.find(request.id()).orElseThrow(() -> notFound(request.id()))));
    return Answer.json(200, body);
  }

  Answer settings(LabelRequest request) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context("security/informationProtection/labelPolicySettings/$entity"));
    body.put("id", "71F139249895E2F6DC861031DF47E0C4443C625A6000638DF3A5F8B6C3BC2E1B");
    body.put("moreInfoUrl", labels.text("moreInfoUrl"));
    body.put("isMandatory", labels.setting("mandatory"));
    body.put("isDowngradeJustificationRequired", labels.setting("justifyDowngrade"));
    body.put("defaultLabelId", labels.named(labels.text("defaultLabel")).map(TenantLabel::id).orElse(""));
    return Answer.json(200, body);
  }

  Answer application(LabelRequest request) {
    Map<String, Object> body = request.body();
    Map<String, Object> content = content(body);
    Map<String, Object> options = LabelRequest.object(body, "labelingOptions");
    String id = LabelRequest.text(options, "labelId");
    String method = LabelRequest.choice(options, "assignmentMethod", METHODS).orElse("standard");
    TenantLabel label = labels.find(id).orElseThrow(() -> Refusal.badRequest("There is no label with the id '" + id + "'."));
    if (!label.isAppliable() || !label.fits(format(content))) {
      throw Refusal.badRequest("The label '" + label.name() + "' cannot be applied to content of the format '" + format(content) + "'.");
    }
    Optional<ContentMarks> before = ContentMarks.of(content, state.tenantId());
    if (before.filter(ContentMarks::isPrivileged).isPresent() && method.equals("auto")) {
      return actions(request, List.of()); // what somebody chose is not overridden by a machine
    }
    Optional<TenantLabel> old = before.flatMap(marks -> labels.find(marks.labelId()));
    if (old.filter(one -> one.order() > label.order()).isPresent() && unjustified(options)) {
      return actions(request, LabelSteps.justify());
    }
    trail.evaluated(request, content, old, Optional.of(label), method, justification(options));
    return actions(request, steps.apply(label, before, method, state.clock().instant(), Trees.objects(options.get("extendedProperties"))));
  }

  Answer removal(LabelRequest request) {
    Map<String, Object> body = request.body();
    Map<String, Object> content = content(body);
    Optional<ContentMarks> before = ContentMarks.of(content, state.tenantId());
    if (before.isEmpty()) {
      return actions(request, List.of());
    }
    if (unjustified(body)) {
      return actions(request, LabelSteps.justify());
    }
    trail.evaluated(request, content, labels.find(before.get().labelId()), Optional.empty(), "standard", justification(body));
    return actions(request, steps.remove(before.get()));
  }

  Answer classification(LabelRequest request) {
    Map<String, Object> body = request.body();
    Map<String, Object> content = content(body);
    List<Map<String, Object>> results = LabelRequest.objects(body, "classificationResults");
    results.forEach(Evaluations::check);
    Optional<ContentMarks> before = ContentMarks.of(content, state.tenantId());
    int least = before.flatMap(marks -> labels.find(marks.labelId())).map(TenantLabel::order).orElse(-1);
    Optional<TenantLabel> found = labels.all().stream().filter(label -> label.fits(format(content)) && label.order() > least)
        .filter(label -> results.stream().anyMatch(result -> finds(label, result))).max(Comparator.comparing(TenantLabel::order));
    if (found.isEmpty() || before.filter(ContentMarks::isPrivileged).isPresent()) {
      return actions(request, List.of());
    }
    TenantLabel label = found.get().leaf() ? found.get() : labels.below(found.get().id()).get(0);
    Map<String, Object> rule = Trees.object(found.get().row().get("finds"));
    boolean automatic = "automatic".equals(rule.get("how"));
    trail.matched(request, String.valueOf(content.get("identifier")), String.valueOf(rule.get("type")), "Label " + label.name());
    return actions(request, List.of(steps.whole(automatic ? "applyLabelAction" : "recommendLabelAction", label, String.valueOf(rule.get("type")),
        automatic ? "automatic" : "recommended", steps.apply(label, before, "standard", state.clock().instant(), List.of()))));
  }

  Answer extraction(LabelRequest request) {
    Optional<ContentMarks> marks = ContentMarks.of(content(request.body()), state.tenantId());
    if (marks.isEmpty()) {
      return Answer.empty(204);
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context("microsoft.graph.security.contentLabel"));
    body.put("sensitivityLabelId", marks.get().labelId());
    body.put("assignmentMethod", marks.get().method());
    body.put("createdDateTime", marks.get().created().orElse("0001-01-01T00:00:00Z"));
    return Answer.json(200, body);
  }

  private Map<String, Object> shown(LabelRequest request, TenantLabel label) {
    Map<String, Object> above = label.parent().flatMap(labels::find).map(one -> one.policed(context(request), null)).orElse(null);
    return label.policed(context(request), above);
  }

  private static String context(LabelRequest request) {
    return request.context(request.user().map(user -> "users('" + user.replace("@", "%40") + "')/").orElse("") + "security/informationProtection/" + SET);
  }

  private static Map<String, Object> content(Map<String, Object> body) {
    Map<String, Object> content = LabelRequest.object(body, "contentInfo");
    LabelRequest.choice(content, "state", List.of("rest", "motion", "use"));
    if (content.containsKey("contentFormat") && !List.of("file", "email").contains(format(content))) {
      throw Refusal.badRequest("The property 'contentFormat' must be file or email.");
    }
    return content;
  }

  private static String format(Map<String, Object> content) { return String.valueOf(content.getOrDefault("contentFormat", "file")).toLowerCase(Locale.ROOT); }

  private boolean unjustified(Map<String, Object> holder) { return labels.setting("justifyDowngrade") && justification(holder).isEmpty(); }

  /** The reason, if it is one. */
  private static Optional<String> justification(Map<String, Object> holder) {
    Map<String, Object> given = Trees.object(holder.get("downgradeJustification"));
    return Boolean.TRUE.equals(given.get("isDowngradeJustified")) && given.get("justificationMessage") instanceof String text && !text.isBlank()
        ? Optional.of(text) : Optional.empty();
  }

  private static void check(Map<String, Object> result) {
    LabelRequest.text(result, "sensitiveTypeId");
    boolean confident = result.get("confidenceLevel") instanceof Number level && level.intValue() >= 0 && level.intValue() <= 100;
    if (!confident || !(result.get("count") instanceof Number count) || count.intValue() < 0) {
      throw Refusal.badRequest("A classification result needs a count and a confidenceLevel from 0 to 100.");
    }
  }

  private static boolean finds(TenantLabel label, Map<String, Object> result) {
    Map<String, Object> rule = Trees.object(label.row().get("finds"));
    return rule.get("type") != null && String.valueOf(rule.get("type")).equalsIgnoreCase(String.valueOf(result.get("sensitiveTypeId")))
        && number(result.get("count")) >= number(rule.get("count")) && number(result.get("confidenceLevel")) >= number(rule.get("confidence"));
  }

  private static int number(@Nullable Object value) { return value instanceof Number number ? number.intValue() : 0; }

  private static Answer actions(LabelRequest request, List<Map<String, Object>> actions) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context("Collection(microsoft.graph.security.informationProtectionAction)"));
    body.put("value", actions);
    return Answer.json(200, body);
  }

  static Refusal notFound(String id) { return new Refusal(404, "ResourceNotFound", "The label '" + id + "' was not found."); }
}
