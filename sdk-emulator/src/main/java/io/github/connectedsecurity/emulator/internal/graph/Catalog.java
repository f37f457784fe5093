package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.odata.EntityRules;
import io.github.connectedsecurity.emulator.internal.odata.Field;
import io.github.connectedsecurity.emulator.internal.odata.Field.Kind;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sets of Graph Security that are read only, or nearly so: threat intelligence and what Defender for Identity watches. The table
 * {@code catalog.json} says which fields they have, what query options they take, at which paths they are read, and what is in them.
 */
final class Catalog {
  private static final String LATEST = "mostRecentSslCertificate";
  private static final int PAGE = 100;
  private static final int MOST = 1000;

  private final CloudState state;
  private final Map<String, Object> table = Trees.resource(Catalog.class, "catalog.json");
  private final Map<String, EntitySet> sets = new LinkedHashMap<>();

  Catalog(CloudState state) {
    this.state = state;
    Trees.object(table.get("sets")).forEach((name, set) -> sets.put(name, set(Trees.object(set))));
  }

  /** Puts all of them back as they were at the start. */
  void fill() {
    Instant now = state.clock().instant();
    sets.forEach((name, set) -> set.entities().replaceAll(Trees.objects(tableOf(name).get("entities")).stream().map(entity -> Trees.object(dated(entity,
        now))).toList()));
  }

  /** One of the sets. */
  EntitySet set(String name) { return required(sets.get(name), name); }

  /** Who may read a set. */
  List<String> readers(String name) { return Trees.texts(tableOf(name).get("read")); }

  /** Every permission that reads one of the sets. */
  Set<String> permissions() {
    Set<String> all = new TreeSet<>();
    sets.keySet().forEach(name -> all.addAll(readers(name)));
    return all;
  }

  /** How many entities of each set there are. */
  Map<String, Integer> stored() {
    Map<String, Integer> stored = new LinkedHashMap<>();
    sets.forEach((name, set) -> stored.put(name, set.entities().size()));
    return stored;
  }

  void addTo(Routes<Operation> routes) {
    for (Map<String, Object> row : Trees.objects(table.get("routes"))) {
      String name = text(row, "set");
      routes.add("GET", text(row, "path"), new Operation(readers(name), work(row, set(name))));
    }
  }

  private Operation.Work work(Map<String, Object> row, EntitySet set) {
    return switch (text(row, "how")) {
      case "list" -> request -> set.list(request, searched(set, request));
      case "search" -> request -> set.list(request, searched(set, needed(request)));
      case "get" -> set::get;
      case "of" -> request -> set.list(request, related(row, set, request));
      case "named" -> request -> set.list(request, named(row, set, request));
      case "one" -> request -> set.single(request, related(row, set, request).stream().findFirst().orElseThrow(() -> missing(row, request)));
      default -> request -> set.single(request, related(row, set, request).stream().filter(one -> request.values().get(1).equals(one.get("id"))).findFirst()
          .orElseThrow(() -> missing(row, request)));
    };
  }

  /** What hangs on the entity that the path names; the link is a member that holds its id, or an object with it. */
  private List<Map<String, Object>> related(Map<String, Object> row, EntitySet set, GraphRequest request) {
    Object id = required(parent(row, request).get("id"), "id");
    List<String> links = List.of(text(row, "link").split(",", -1));
    return set.entities().all().stream().filter(one -> links.stream().anyMatch(link -> id.equals(one.get(link)) || id.equals(Trees.object(one.get(link))
        .get("id"))))
        .toList();
  }

  /** What the entity that the path names lists by id. */
  private List<Map<String, Object>> named(Map<String, Object> row, EntitySet set, GraphRequest request) {
    return Trees.texts(parent(row, request).get(text(row, "link"))).stream().flatMap(id -> set.entities().find(id).stream()).toList();
  }

  private Map<String, Object> parent(Map<String, Object> row, GraphRequest request) { return set(text(row, "parent")).require(request.id()); }

  private static Refusal missing(Map<String, Object> row, GraphRequest request) {
    return new Refusal(404, "ResourceNotFound", "There is no " + text(row, "set") + " for '" + request.id() + "'.");
  }

  private static GraphRequest needed(GraphRequest request) {
    if (request.request().query().first("$search").isEmpty()) {
      throw Refusal.badRequest("The query parameter '$search' is required on this resource.");
    }
    return request;
  }

  private static List<Map<String, Object>> searched(EntitySet set, GraphRequest request) {
    List<Map<String, Object>> all = set.entities().all();
    return request.request().query().first("$search").map(text -> Search.parse(text, set.rules())).map(search -> all.stream().filter(search).toList())
        .orElse(all);
  }

  private EntitySet set(Map<String, Object> set) {
    List<Field> fields = new ArrayList<>();
    Trees.object(set.get("fields")).forEach((name, kind) -> fields.add(field(name, String.valueOf(kind))));
    Set<String> options = Set.copyOf(Trees.texts(set.get("options")));
    EntityRules rules = new EntityRules(text(set, "type"), fields, options, options.contains("$expand") ? Set.of(LATEST) : Set.of(), MOST,
        Integer.MAX_VALUE, text(set, "order"));
    return new EntitySet(text(set, "path"), rules, new Entities(), PAGE, true, this::expanded);
  }

  /** Members with a hash are links that only this table knows. */
  private Map<String, Object> expanded(Map<String, Object> entity, List<String> names) {
    Map<String, Object> shown = new LinkedHashMap<>(entity);
    shown.keySet().removeIf(name -> name.startsWith("#"));
    shown.computeIfPresent("sslCertificate", (name, link) -> certificate(link));
    if (names.contains(LATEST)) {
      shown.computeIfPresent(LATEST, (name, link) -> certificate(link));
    } else if (shown.remove(LATEST) instanceof Map<?, ?> link) {
      shown.put(LATEST, Map.of("id", required(Trees.object(link).get("id"), "id"))); // as the documented answer has it: its id comes unasked
    }
    return shown;
  }

  private Object certificate(Object link) {
    String id = text(Trees.object(link), "id");
    return set("sslCertificates").entities().find(id).<Object>map(certificate -> expanded(certificate, List.of())).orElse(link);
  }

  private static Field field(String name, String kind) {
    int slash = kind.indexOf('/');
    return switch (slash < 0 ? kind : kind.substring(0, slash)) {
      case "ENUM" -> slash < 0 ? Field.of(name, Kind.TEXT) : Field.choice(name, List.of(kind.substring(slash + 1).split(",", -1)));
      case "TEXTS" -> Field.of(name, Kind.TEXT).many();
      case "HOST" -> Field.object(name, Field.of("id", Kind.TEXT));
      case "OBJECT" -> Field.plain(name);
      default -> Field.of(name, Kind.valueOf(kind));
    };
  }

  /** Times of the table count from now: {@code -26d}. */
  static @Nullable Object dated(@Nullable Object value, Instant now) {
    if (value instanceof String text && text.matches("[+-]\\d{1,4}d")) {
      return Times.write(now.plus(Duration.ofDays(Long.parseLong(text.substring(0, text.length() - 1)))));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(element -> dated(element, now)).toList();
    }
    if (value instanceof Map<?, ?>) {
      Map<String, Object> dated = new LinkedHashMap<>(Trees.object(value));
      dated.replaceAll((name, member) -> dated(member, now));
      return dated;
    }
    return value;
  }

  private Map<String, Object> tableOf(String name) { return Trees.object(Trees.object(table.get("sets")).get(name)); }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException("No '" + name + "' in the emulator's tables.");
    }
    return value;
  }

  private static String text(Map<String, Object> object, String name) { return String.valueOf(required(object.get(name), name)); }
}
