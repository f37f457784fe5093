package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Comments of incidents: the same ones that Graph shows. What Graph has no member for, their names here, is kept beside the incident. */
final class IncidentComments implements Shelf {
  private static final int MOST = 100;
  private static final String COMMENTS = "comments";
  private static final String TIME = "createdDateTime";

  private final CloudState state;
  private final IncidentViews views;

  IncidentComments(CloudState state, IncidentViews views) {
    this.state = state;
    this.views = views;
  }

  @Override
  public List<Map<String, Object>> all(Ask ask) {
    Map<String, Object> incident = incident(ask);
    return comments(incident).stream().map(comment -> view(ask, incident, comment)).toList();
  }

  @Override
  public Optional<Map<String, Object>> find(Ask ask) {
    Map<String, Object> incident = incident(ask);
    return at(incident, ask.path().name()).mapToObj(i -> view(ask, incident, comments(incident).get(i))).findFirst();
  }

  @Override
  public Answer put(Ask ask) {
    Map<String, Object> body = ask.body();
    Map<String, Object> incident = incident(ask);
    Optional<Map<String, Object>> before = find(ask);
    Etags.check(ask, body, before, false);
    List<Map<String, Object>> comments = new ArrayList<>(comments(incident));
    Instant now = Times.after(Instant.parse(String.valueOf(incident.get("lastUpdateDateTime"))), state.clock().instant());
    String text = String.valueOf(Trees.object(body.get("properties")).get("message"));
    if (before.isEmpty() && comments.size() >= MOST) {
      throw new Refusal(400, "BadRequest", "The incident has the most comments that it can have: " + MOST + ".");
    }
    Optional<Integer> place = at(incident, ask.path().name()).boxed().findFirst();
    Map<String, Object> comment = place.map(i -> Store.with(comments.get(i), "comment", text)).orElseGet(() -> made(ask, text, now));
    place.ifPresentOrElse(i -> comments.set(i, comment), () -> comments.add(comment));
    remember(incident, String.valueOf(comment.get(TIME)), ask.path().name(), Times.write(now));
    Map<String, Object> changed = store(incident, comments, now, ask.caller());
    return Answer.json(before.isPresent() ? 200 : 201, view(ask, changed, comment));
  }

  @Override
  public Answer patch(Ask ask) { throw new Refusal(405, "MethodNotAllowed", "The method PATCH is not allowed here."); }

  @Override
  public Answer delete(Ask ask) {
    Map<String, Object> incident = incident(ask);
    Optional<Integer> place = at(incident, ask.path().name()).boxed().findFirst();
    place.ifPresent(i -> {
      List<Map<String, Object>> comments = new ArrayList<>(comments(incident));
      comments.remove(i.intValue());
      store(incident, comments, Times.after(Instant.parse(String.valueOf(incident.get("lastUpdateDateTime"))), state.clock().instant()), ask.caller());
    });
    return Answer.empty(place.isPresent() ? 200 : 204);
  }

  private Map<String, Object> incident(Ask ask) {
    return views.find(ask.path().names().get(0)).orElseThrow(() -> ask.missing(ask.parent().id()));
  }

  private static List<Map<String, Object>> comments(Map<String, Object> incident) {
    return incident.get(COMMENTS) instanceof List<?> list ? list.stream().map(Trees::object).toList() : List.of();
  }

  private IntStream at(Map<String, Object> incident, String name) {
    List<Map<String, Object>> comments = comments(incident);
    return IntStream.range(0, comments.size()).filter(i -> name(incident, comments.get(i)).equalsIgnoreCase(name)).limit(1);
  }

  /** Its name: by the moment at which it was written, which no two of an incident share. */
  private String name(Map<String, Object> incident, Map<String, Object> comment) {
    return Optional.ofNullable(known(incident, comment).get("name")).map(String::valueOf)
        .orElseGet(() -> Etags.uuid("comment " + incident.get("id") + comment.get(TIME) + comment.get("comment")));
  }

  private Map<String, Object> known(Map<String, Object> incident, Map<String, Object> comment) {
    return Trees.object(Trees.object(views.besides(IncidentViews.id(incident)).get(COMMENTS)).get(String.valueOf(comment.get(TIME))));
  }

  private void remember(Map<String, Object> incident, String time, String name, String modified) {
    Map<String, Object> besides = views.besides(IncidentViews.id(incident));
    Map<String, Object> names = Store.with(Trees.object(besides.get(COMMENTS)), time, Map.of("name", name, "modified", modified));
    views.keep(IncidentViews.id(incident), Store.with(besides, COMMENTS, names));
  }

  private static Map<String, Object> made(Ask ask, String text, Instant now) {
    Map<String, Object> comment = new LinkedHashMap<>();
    comment.put("comment", text);
    comment.put("createdByDisplayName", ask.caller());
    comment.put(TIME, Times.write(now));
    return comment;
  }

  private Map<String, Object> store(Map<String, Object> incident, List<Map<String, Object>> comments, Instant now, String caller) {
    Map<String, Object> changed = new LinkedHashMap<>(incident);
    changed.put(COMMENTS, List.copyOf(comments));
    changed.put("lastUpdateDateTime", Times.write(now));
    changed.put("lastModifiedBy", caller);
    state.incidents().put(changed);
    return changed;
  }

  private Map<String, Object> view(Ask ask, Map<String, Object> incident, Map<String, Object> comment) {
    Map<String, Object> author = new LinkedHashMap<>();
    author.put("objectId", Etags.uuid("application " + comment.get("createdByDisplayName")));
    author.put("email", null);
    author.put("name", comment.get("createdByDisplayName"));
    author.put("userPrincipalName", null);
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("message", comment.get("comment"));
    properties.put("createdTimeUtc", comment.get(TIME));
    properties.put("lastModifiedTimeUtc", known(incident, comment).getOrDefault("modified", String.valueOf(comment.get(TIME))));
    properties.put("author", author);
    String name = name(incident, comment);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", ask.path().scope() + "/providers/" + SentinelTypes.INSIGHTS + "/Incidents/" + views.name(incident) + "/Comments/" + name);
    view.put("name", name);
    view.put("type", "Microsoft.SecurityInsights/Incidents/Comments");
    view.put("etag", Etags.of(name + comment));
    view.put("properties", properties);
    return view;
  }
}
