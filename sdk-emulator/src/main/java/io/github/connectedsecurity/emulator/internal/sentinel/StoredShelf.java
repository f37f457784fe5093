package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the provider keeps for itself; all types that have no story behind them. */
final class StoredShelf implements Shelf {
  /** Types that answer 200 even when something is made. */
  private static final Set<String> ALWAYS_200 = Set.of("settings", "workspaces/savedsearches", "workspaces/linkedstorageaccounts", "querypacks",
      "querypacks/queries");
  private static final Set<String> DELETED_200 = Set.of("workspaces/savedsearches", "workspaces/linkedstorageaccounts");

  private final Store store;
  private final Clock clock;
  private final Particulars particulars;

  StoredShelf(Store store, Clock clock, Particulars particulars) {
    this.store = store;
    this.clock = clock;
    this.particulars = particulars;
  }

  @Override
  public List<Map<String, Object>> all(Ask ask) { return store.list(ask.type().key(), ask.path()); }

  @Override
  public Optional<Map<String, Object>> find(Ask ask) { return store.find(ask.path().id()); }

  @Override
  public Answer put(Ask ask) {
    Map<String, Object> body = ask.body();
    List<String> names = ask.type().row().containsKey("names") ? List.of(ask.type().text("names").split(",", -1)) : List.of();
    if (!names.isEmpty() && names.stream().noneMatch(ask.path().name()::equalsIgnoreCase)) {
      throw new Refusal(400, "InvalidResourceName", "The name '" + ask.path().name() + "' is not valid; it must be one of " + names + ".");
    }
    Optional<Map<String, Object>> before = find(ask);
    Etags.check(ask, body, before, ask.type().row().containsKey("etag"));
    Map<String, Object> made = Stamp.whole(ask, body, before, clock.instant());
    Map<String, Object> stored = Store.with(made, "properties", particulars.properties(ask, body, Trees.object(made.get("properties")), before));
    store.put(ask.type().key(), stored);
    return Answer.json(before.isPresent() || ALWAYS_200.contains(ask.type().key()) ? 200 : 201, stored);
  }

  @Override
  public Answer patch(Ask ask) {
    Map<String, Object> body = ask.body();
    Map<String, Object> before = find(ask).orElseThrow(() -> ask.missing(ask.path().id()));
    Map<String, Object> merged = new LinkedHashMap<>(before);
    merged.putAll(body);
    Map<String, Object> properties = new LinkedHashMap<>(Trees.object(before.get("properties")));
    properties.putAll(Trees.object(body.get("properties")));
    merged.put("properties", properties);
    Etags.check(ask, body, Optional.of(before), false);
    Map<String, Object> made = Stamp.whole(ask, merged, Optional.of(before), clock.instant());
    Map<String, Object> stored = Store.with(made, "properties",
        particulars.properties(ask, merged, Trees.object(made.get("properties")), Optional.of(before)));
    store.put(ask.type().key(), stored);
    return Answer.json(200, stored);
  }

  @Override
  public Answer delete(Ask ask) {
    boolean there = store.remove(ask.path().id());
    particulars.deleted(ask);
    return Answer.empty(there || DELETED_200.contains(ask.type().key()) ? 200 : 204);
  }
}
