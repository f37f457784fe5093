package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.json.Json;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a list stands in time, beyond what its offset says. It travels in the request's body, so that a cursor holds it, and is
 * taken out before the request leaves.
 *
 * @param given items that earlier windows have given and that this one holds again, because its bound counts as inside
 * @param time the time of the last item given, in milliseconds
 * @param tail all items given that share this time
 */
record Place(Set<String> given, long time, Set<String> tail) {
  static final Place START = new Place(Set.of(), Long.MIN_VALUE, Set.of());

  private static final String MEMBER = "$place"; // no member of the service begins so

  static Map<String, Object> body(ApiRequest request) { return request.content().map(content -> Json.object(content.bytes())).orElse(Map.of()); }

  static Optional<Place> in(Map<String, Object> body) {
    return body.get(MEMBER) instanceof Map<?, ?> place && place.get("time") instanceof Long time
        ? Optional.of(new Place(texts(place.get("given")), time, texts(place.get("tail")))) : Optional.empty();
  }

  static ApiRequest without(ApiRequest request, Map<String, Object> body) {
    Map<String, Object> bare = new LinkedHashMap<>(body);
    bare.remove(MEMBER);
    return withBody(request, bare);
  }

  static ApiRequest withBody(ApiRequest request, Map<String, Object> body) {
    return request.withContent(new ApiRequest.Content(Json.bytes(body), ApiRequest.Content.JSON));
  }

  void writeInto(Map<String, Object> body) { body.put(MEMBER, Map.of("given", given, "time", time, "tail", tail)); }

  /** The place after more items, in the list's order, have been given. */
  Place after(List<Item> items) {
    if (items.isEmpty()) {
      return this;
    }
    long last = items.get(items.size() - 1).time();
    Set<String> same = new LinkedHashSet<>(last == time ? tail : Set.of());
    items.stream().filter(item -> item.time() == last).forEach(item -> same.add(item.id()));
    return new Place(given, last, same);
  }

  private static Set<String> texts(@Nullable Object list) {
    Set<String> texts = new LinkedHashSet<>();
    if (list instanceof List<?> items) {
      items.forEach(item -> texts.add(String.valueOf(item)));
    }
    return texts;
  }

  /**
   * What tells items apart.
   *
   * @param id the identifier
   * @param time the time that the list is sorted by, in milliseconds
   */
  record Item(String id, long time) {}
}
