package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.graphsecurity.TiBulkResult.Item;
import io.github.connectedsecurity.graphsecurity.model.actions.ResultInfo;
import io.github.connectedsecurity.graphsecurity.model.indicators.TiIndicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls for many indicators, as many in one as the service takes. */
final class TiBulk {
  private static final int MOST = 100;

  private TiBulk() {}

  /** Calls that are answered with the indicators. */
  static TiBulkResult indicators(List<?> items, String keyMember, Function<List<?>, Call> call) {
    return inParts(items, item -> members(item).get(keyMember) instanceof String key ? key : "", TiBulk::indicator, call);
  }

  /** Calls that are answered with a result for each. */
  static TiBulkResult results(List<String> keys, Function<List<?>, Call> call) {
    return inParts(keys, Object::toString, TiBulk::result, call);
  }

  private static TiBulkResult inParts(List<?> items, Function<Object, String> key, BiFunction<String, Map<String, Object>, Item> reader,
      Function<List<?>, Call> call) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException("There is no indicator.");
    }
    List<Item> done = new ArrayList<>();
    for (int from = 0; from < items.size(); from += MOST) {
      List<?> part = items.subList(from, Math.min(items.size(), from + MOST));
      try {
        done.addAll(read(part.stream().<String>map(key).toList(), call.apply(part).send(), reader));
      } catch (SdkException e) {
        if (from == 0) {
          throw e;
        }
        items.subList(from, items.size()).forEach(item -> done.add(new Item(key.apply(item), Optional.empty(), Optional.empty(), Optional.of(e))));
        break; // what kept this call would keep the next ones
      }
    }
    return new TiBulkResult(done);
  }

  private static List<Item> read(List<String> keys, ApiResponse answer, BiFunction<String, Map<String, Object>, Item> reader) {
    List<Map<String, Object>> results = answer.isEmpty() ? List.of() : results(answer.json().get("value"));
    if (results.size() != keys.size() && (answer.status() == 206 || !results.isEmpty())) {
      throw new InvalidDataException("The answer for " + keys.size() + " indicators tells of " + results.size() + ", so it is not known which were taken.");
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      items.add(results.isEmpty() ? done(keys.get(i)) : reader.apply(keys.get(i), results.get(i)));
    }
    return items;
  }

  private static Item indicator(String key, Map<String, Object> json) {
    Optional<ResultInfo> refusal = error(json);
    Optional<TiIndicator> indicator = refusal.isPresent() && !json.containsKey("id") ? Optional.empty() : Optional.of(TiIndicator.of(json));
    return new Item(key, indicator, refusal, Optional.empty());
  }

  private static Item result(String key, Map<String, Object> json) {
    ResultInfo info = error(json).orElseGet(() -> ResultInfo.of(json));
    return info.code().orElse(0) == 0 && error(json).isEmpty() ? done(key) : new Item(key, Optional.empty(), Optional.of(info), Optional.empty());
  }

  private static Item done(String key) { return new Item(key, Optional.empty(), Optional.empty(), Optional.empty()); }

  /** Where the service puts it is told in words only: as the item's {@code error}, or as the item itself with the members of a result. */
  private static Optional<ResultInfo> error(Map<String, Object> json) {
    if (json.get("error") instanceof Map<?, ?>) {
      return Optional.of(ResultInfo.of(members(json.get("error"))));
    }
    boolean bare = json.get("code") instanceof Number code && code.intValue() != 0;
    return bare ? Optional.of(ResultInfo.of(json)) : Optional.empty();
  }

  private static List<Map<String, Object>> results(@Nullable Object value) {
    if (!(value instanceof List<?> list)) {
      return List.of();
    }
    return list.stream().map(TiBulk::members).toList();
  }

  @SuppressWarnings("unchecked") // parsed maps have text keys only
  private static Map<String, Object> members(@Nullable Object item) {
    return item instanceof JsonBody<?> body ? body.toMap() : item instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
