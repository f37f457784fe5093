package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Fresh;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Incidents: read from the tenant, and written back to it. */
final class Incidents implements Shelf {
  private static final Map<String, String> STATUS = Map.of("New", "active", "Active", "inProgress", "Closed", "resolved");
  private static final Map<String, String> CLASSIFICATION = Map.of("TruePositive", "truePositive", "FalsePositive", "falsePositive", "BenignPositive",
      "informationalExpectedActivity", "Undetermined", "unknown");
  private static final Map<String, String> DETERMINATION = Map.of("TruePositive", "other", "FalsePositive", "notMalicious", "BenignPositive",
      "confirmedActivity", "Undetermined", "unknown");
  /** Which reasons a classification may have. */
  private static final Map<String, List<String>> REASONS = Map.of("TruePositive", List.of("SuspiciousActivity"), "BenignPositive",
      List.of("SuspiciousButExpected"), "FalsePositive", List.of("IncorrectAlertLogic", "InaccurateData"), "Undetermined", List.of());

  private final CloudState state;
  private final IncidentViews views;

  Incidents(CloudState state, IncidentViews views) {
    this.state = state;
    this.views = views;
  }

  @Override
  public List<Map<String, Object>> all(Ask ask) { return views.all(ask); }

  @Override
  public Optional<Map<String, Object>> find(Ask ask) { return views.find(ask.path().names().get(0)).map(one -> views.view(ask, one)); }

  @Override
  public Answer put(Ask ask) {
    Map<String, Object> body = ask.body();
    Map<String, Object> sent = Trees.object(body.get("properties"));
    checkClosing(sent);
    Optional<Map<String, Object>> before = views.find(ask.path().name());
    Etags.check(ask, body, before.map(one -> Store.with(one, "etag", views.etag(one))), true);
    Map<String, Object> changed = changed(ask, before.orElseGet(this::fresh), sent);
    String id = IncidentViews.id(changed);
    views.keep(id, besides(sent, before.isPresent() ? views.besides(id) : Map.of("name", ask.path().name(), "providerName", IncidentViews.OWN)));
    state.incidents().put(changed);
    return Answer.json(before.isPresent() ? 200 : 201, views.view(ask, changed));
  }

  @Override
  public Answer patch(Ask ask) { throw new Refusal(405, "MethodNotAllowed", "The method PATCH is not allowed here."); }

  @Override
  public Answer delete(Ask ask) {
    Optional<Map<String, Object>> there = views.find(ask.path().name());
    there.map(IncidentViews::id).ifPresent(id -> {
      state.incidents().replaceAll(state.incidents().all().stream().filter(one -> !IncidentViews.id(one).equals(id)).toList());
      views.forget(id);
    });
    return Answer.empty(there.isPresent() ? 200 : 204);
  }

  private static void checkClosing(Map<String, Object> sent) {
    @Nullable
    Object classification = sent.get("classification");
    @Nullable
    Object reason = sent.get("classificationReason");
    if ("Closed".equals(sent.get("status")) && classification == null) {
      throw new Refusal(400, "BadRequest", "An incident that is closed needs a classification.");
    }
    if (reason != null && !REASONS.getOrDefault(String.valueOf(classification), List.of()).contains(reason)) {
      throw new Refusal(400, "BadRequest", "The classification reason '" + reason + "' does not go with the classification '" + classification + "'.");
    }
  }

  private Map<String, Object> changed(Ask ask, Map<String, Object> incident, Map<String, Object> sent) {
    boolean closed = "Closed".equals(sent.get("status"));
    String classification = closed ? String.valueOf(sent.get("classification")) : "Undetermined";
    String told = CLASSIFICATION.getOrDefault(classification, "unknown");
    Map<String, Object> changed = new LinkedHashMap<>(incident);
    changed.put("displayName", sent.get("title"));
    changed.put("description", sent.get("description"));
    changed.put("severity", String.valueOf(sent.get("severity")).toLowerCase(Locale.ROOT));
    String status = STATUS.getOrDefault(String.valueOf(sent.get("status")), "active");
    boolean waits = status.equals("inProgress") && "awaitingAction".equals(incident.get("status")); // one word here for two there
    changed.put("status", waits ? "awaitingAction" : status);
    if (!told.equals(incident.get("classification"))) { // the finer word of the other side stays as long as it fits
      changed.put("determination", DETERMINATION.getOrDefault(classification, "unknown"));
    }
    changed.put("classification", told);
    changed.put("assignedTo", assignee(Trees.object(sent.get("owner"))));
    List<?> labels = sent.get("labels") instanceof List<?> list ? list : List.of();
    List<?> own = incident.get("systemTags") instanceof List<?> list ? list : List.of();
    changed.put("customTags", labels.stream().map(label -> Trees.object(label).get("labelName")).filter(name -> !own.contains(name)).distinct().toList());
    changed.put("resolvingComment", closed ? sent.get("classificationComment") : null);
    Instant last = Instant.parse(String.valueOf(incident.get("lastUpdateDateTime")));
    changed.put("lastUpdateDateTime", Times.write(Times.after(last, state.clock().instant())));
    changed.put("lastModifiedBy", ask.caller());
    return changed;
  }

  private static @Nullable Object assignee(Map<String, Object> owner) {
    return List.of("userPrincipalName", "email", "assignedTo", "objectId").stream().map(owner::get).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static Map<String, Object> besides(Map<String, Object> sent, Map<String, Object> before) {
    Map<String, Object> known = new LinkedHashMap<>(before);
    for (String name : List.of("classificationReason", "classificationComment", "firstActivityTimeUtc", "lastActivityTimeUtc")) {
      known.put(name, sent.get(name));
    }
    Map<String, Object> owner = Trees.object(sent.get("owner"));
    known.put("owner", assignee(owner) == null ? null : Store.with(owner, "userPrincipalName", String.valueOf(assignee(owner))));
    known.values().removeIf(Objects::isNull);
    return known;
  }

  private Map<String, Object> fresh() { return Fresh.incident(state.tenantId(), state.nextIncidentId(), Times.write(state.clock().instant())); }
}
