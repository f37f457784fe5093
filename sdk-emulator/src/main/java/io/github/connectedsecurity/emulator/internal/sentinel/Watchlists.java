package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import io.github.connectedsecurity.emulator.internal.state.WatchlistItem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Watchlists and their items. Content that is sent with a watchlist becomes items a little later by the cloud's clock: the upload is new,
 * then in progress, then complete, and until then no item is seen and the watchlist cannot be deleted.
 */
final class Watchlists implements Shelf {
  private static final String ITEMS = "watchlists/watchlistitems";
  private static final String LISTS = "watchlists";
  private static final String PROPERTIES = "properties";
  private static final Duration STARTS = Duration.ofSeconds(1);
  private static final Duration TAKES = Duration.ofSeconds(3);
  private static final String LRO_SINCE = "2025-06-01";

  private final CloudState state;
  private final Store store;
  private final Jobs jobs;
  private final Map<String, Instant> uploads = new LinkedHashMap<>();

  Watchlists(CloudState state, Store store, Jobs jobs) {
    this.state = state;
    this.store = store;
    this.jobs = jobs;
  }

  void clear() { uploads.clear(); }

  /** What queries see of the workspace's watchlist with this alias. */
  List<WatchlistItem> items(String alias) {
    ArmPath lists = new ArmPath(SampleWorkspace.WORKSPACE, SentinelTypes.INSIGHTS, List.of("watchlists"), List.of());
    return store.list(LISTS, lists).stream()
        .filter(list -> alias.equals(Trees.object(list.get(PROPERTIES)).get("watchlistAlias")) && status(list).equals("Complete")).findFirst()
        .map(this::items).orElseGet(List::of);
  }

  private List<WatchlistItem> items(Map<String, Object> list) {
    String key = String.valueOf(Trees.object(list.get(PROPERTIES)).get("itemsSearchKey"));
    ArmPath items = new ArmPath(SampleWorkspace.WORKSPACE, SentinelTypes.INSIGHTS, List.of("watchlists", "watchlistItems"),
        List.of(String.valueOf(list.get("name"))));
    return store.list(ITEMS, items).stream().map(item -> Trees.object(item.get(PROPERTIES))).map(item -> {
      Map<String, Object> values = Trees.object(item.get("itemsKeyValue"));
      return new WatchlistItem(String.valueOf(item.get("watchlistItemId")), String.valueOf(item.get("updated")), String.valueOf(values.get(key)), values);
    }).toList();
  }

  @Override
  public List<Map<String, Object>> all(Ask ask) {
    if (ask.type().key().equals(LISTS)) {
      return store.list(LISTS, ask.path()).stream().map(this::shown).toList();
    }
    Map<String, Object> list = list(ask);
    return status(list).equals("Complete") ? store.list(ITEMS, ask.path()) : List.of();
  }

  @Override
  public Optional<Map<String, Object>> find(Ask ask) {
    if (ask.type().key().equals(LISTS)) {
      return store.find(ask.path().id()).map(this::shown);
    }
    return status(list(ask)).equals("Complete") ? store.find(ask.path().id()) : Optional.empty();
  }

  @Override
  public Answer put(Ask ask) { return ask.type().key().equals(LISTS) ? putList(ask) : putItem(ask); }

  @Override
  public Answer patch(Ask ask) { throw new Refusal(405, "MethodNotAllowed", "The method PATCH is not allowed here."); }

  @Override
  public Answer delete(Ask ask) {
    if (!ask.type().key().equals(LISTS)) {
      list(ask);
      return Answer.empty(store.remove(ask.path().id()) ? 200 : 204);
    }
    Optional<Map<String, Object>> there = store.find(ask.path().id());
    if (there.isEmpty()) {
      return Answer.empty(204);
    }
    if (!status(there.get()).equals("Complete")) {
      throw new Refusal(409, "Conflict", "The watchlist '" + ask.path().name() + "' cannot be deleted while its items are being uploaded.");
    }
    if (!ask.isSince(LRO_SINCE)) {
      remove(ask.path());
      return Answer.empty(200);
    }
    String job = jobs.begin(TAKES, () -> remove(ask.path()));
    return Jobs.accepted(Answer.empty(202), ask.link(jobs.place(ask.path(), job)), true);
  }

  private Answer putList(Ask ask) {
    Map<String, Object> body = ask.body();
    Map<String, Object> sent = Trees.object(body.get(PROPERTIES));
    Optional<Map<String, Object>> before = store.find(ask.path().id());
    Etags.check(ask, body, before, false);
    if (sent.get("watchlistAlias") != null && !ask.path().name().equals(sent.get("watchlistAlias"))) {
      throw new Refusal(400, "BadRequest", "The alias of a watchlist is its name in the path.");
    }
    if (before.isPresent() && !Objects.equals(sent.get("itemsSearchKey"), Trees.object(before.get().get(PROPERTIES)).get("itemsSearchKey"))) {
      throw new Refusal(400, "BadRequest", "The search key of a watchlist cannot be changed.");
    }
    Instant now = state.clock().instant();
    List<Map<String, Object>> rows = sent.get("rawContent") == null ? List.of() : WatchlistContent.read(ask, sent);
    Map<String, Object> made = Stamp.whole(ask, body, before, now);
    Map<String, Object> properties = new LinkedHashMap<>(Trees.object(made.get(PROPERTIES)));
    Map<String, Object> old = before.map(one -> Trees.object(one.get(PROPERTIES))).orElse(Map.of());
    properties.put("watchlistId", old.getOrDefault("watchlistId", Etags.uuid("watchlist " + ask.path().id())));
    properties.put("watchlistType", "watchlist");
    properties.put("watchlistAlias", ask.path().name());
    properties.putIfAbsent("source", ask.isSince(LRO_SINCE) ? ask.path().name() + ".csv" : "Local file");
    properties.put("isDeleted", false);
    properties.put("tenantId", state.tenantId());
    properties.putIfAbsent("labels", List.of());
    store.put(LISTS, Store.with(made, PROPERTIES, properties));
    boolean uploads = !rows.isEmpty();
    if (uploads) {
      this.uploads.put(key(ask.path()), now);
      rows.forEach(row -> item(ask, ask.path(), Etags.uuid(ask.path().id() + row), row));
    }
    Answer answer = Answer.json(before.isPresent() ? 200 : 201, shown(Store.with(made, PROPERTIES, properties)));
    boolean waits = uploads && before.isEmpty() && ask.isSince(LRO_SINCE);
    return waits ? Jobs.accepted(answer, ask.link(jobs.place(ask.path(), jobs.begin(TAKES, () -> {}))), true) : answer;
  }

  private Answer putItem(Ask ask) {
    Map<String, Object> body = ask.body();
    Map<String, Object> list = list(ask);
    Map<String, Object> row = Trees.object(Trees.object(body.get(PROPERTIES)).get("itemsKeyValue"));
    String key = String.valueOf(Trees.object(list.get(PROPERTIES)).get("itemsSearchKey"));
    if (!row.containsKey(key)) {
      throw new Refusal(400, "BadRequest", "The item has no value for the watchlist's search key '" + key + "'.");
    }
    Optional<Map<String, Object>> before = store.find(ask.path().id());
    Etags.check(ask, body, before, false);
    Map<String, Object> stored = stamped(ask, body, before, ask.path());
    return Answer.json(before.isPresent() ? 200 : 201, stored);
  }

  private void item(Ask ask, ArmPath list, String name, Map<String, Object> row) {
    List<String> types = new ArrayList<>(List.of("watchlists", "watchlistItems"));
    ArmPath path = new ArmPath(list.scope(), list.provider(), types, List.of(list.name(), name));
    stamped(ask, Map.of(PROPERTIES, Map.of("itemsKeyValue", row)), Optional.empty(), path);
  }

  private Map<String, Object> stamped(Ask ask, Map<String, Object> body, Optional<Map<String, Object>> before, ArmPath path) {
    Map<String, Object> old = before.map(one -> Trees.object(one.get(PROPERTIES))).orElse(Map.of());
    String now = Times.write(state.clock().instant());
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("watchlistItemType", "watchlist-item");
    properties.put("watchlistItemId", path.name());
    properties.put("tenantId", state.tenantId());
    properties.put("isDeleted", false);
    properties.put("created", old.getOrDefault("created", now));
    properties.put("updated", now);
    properties.put("createdBy", old.getOrDefault("createdBy", Stamp.user(ask)));
    properties.put("updatedBy", Stamp.user(ask));
    properties.putAll(Trees.object(body.get(PROPERTIES)));
    properties.putIfAbsent("entityMapping", Map.of());
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", path.id());
    item.put("name", path.name());
    item.put("type", "Microsoft.SecurityInsights/Watchlists/WatchlistItems");
    item.put("etag", Etags.of(path.id() + now + body));
    item.put(PROPERTIES, properties);
    store.put(ITEMS, item);
    return item;
  }

  private Map<String, Object> list(Ask ask) { return store.find(ask.parent().id()).orElseThrow(() -> ask.missing(ask.parent().id())); }

  private void remove(ArmPath path) {
    store.list(ITEMS, new ArmPath(path.scope(), path.provider(), List.of("watchlists", "watchlistItems"), List.of(path.name())))
        .forEach(one -> store.remove(String.valueOf(one.get("id"))));
    store.remove(path.id());
    uploads.remove(key(path));
  }

  private Map<String, Object> shown(Map<String, Object> list) {
    String status = status(list);
    return Store.withProperty(Store.withProperty(list, "uploadStatus", status), "provisioningState", status.equals("Complete") ? "Succeeded" : "InProgress");
  }

  private String status(Map<String, Object> list) {
    Instant since = uploads.get(ArmPath.parse(String.valueOf(list.get("id"))).map(Watchlists::key).orElse(""));
    Duration age = since == null ? TAKES : Duration.between(since, state.clock().instant());
    return age.compareTo(TAKES) >= 0 ? "Complete" : age.compareTo(STARTS) >= 0 ? "InProgress" : "New";
  }

  private static String key(ArmPath path) { return path.id().toLowerCase(Locale.ROOT); }
}
