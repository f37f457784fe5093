package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.PageEnd;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pages with an offset. The service lets an offset reach some 5,000 items only; a list that is sorted by time goes on from the time
 * of the last item given, and passes over those of that very millisecond that it has given already.
 */
final class OffsetPages {
  static final String ITEMS = "data";

  /** Seen in the field rather than written down. */
  static final int REACH = 5_000;

  private static final int DEFAULT_LIMIT = 100;
  private static final String SKIP = "skip";
  private static final String FILTERS = "filters";

  private final int reach;
  private final List<TimeKey> keys;

  private OffsetPages(int reach, List<TimeKey> keys) {
    this.reach = reach;
    this.keys = keys;
  }

  /**
   * A time that a list can be sorted by and filtered by.
   *
   * @param order the word for the order
   * @param field the filter's name
   * @param member the member of the items that holds it
   */
  record TimeKey(String order, String field, String member) {}

  /** A list as long as it likes. */
  static NextPage unlimited() { return NextPage.by(ITEMS, new OffsetPages(Integer.MAX_VALUE, List.of())::next); }

  /** A list with the limit, to be read by {@link Door#continuing()}. */
  static NextPage byTime(TimeKey... keys) { return NextPage.by(ITEMS, new OffsetPages(REACH, List.of(keys))::next); }

  /** Refuses a query whose first page the service would refuse. */
  static void requireReach(Map<String, Object> body) {
    int skip = number(body, SKIP, 0);
    if (skip > REACH - number(body, "limit", DEFAULT_LIMIT)) {
      throw new IllegalArgumentException("An offset of activities reaches " + REACH + " items, so a list cannot begin after " + skip
          + " of them; bound it by time instead.");
    }
  }

  static String id(Object item) { return item instanceof Map<?, ?> map && map.get("_id") instanceof String id ? id : ""; }

  private Optional<ApiRequest> next(ApiRequest request, PageEnd end) {
    Map<String, Object> body = new LinkedHashMap<>(Place.body(request));
    int received = end.envelope().get(ContinuedPages.RECEIVED) instanceof Long all ? all.intValue() : end.count();
    int limit = number(body, "limit", DEFAULT_LIMIT);
    boolean more = end.envelope().get("hasNext") instanceof Boolean said ? said : received >= limit;
    if (more && received == 0) {
      throw new InvalidDataException(request + " was answered with no items and the word that more follow; the pull was stopped.");
    }
    int skip = number(body, SKIP, 0) + received;
    boolean reached = skip > reach - limit;
    boolean cut = reached || Boolean.TRUE.equals(end.envelope().get("moreThanTotal"));
    Optional<TimeKey> key = keys.stream().filter(candidate -> candidate.order().equals(body.get("sortField"))).findFirst();
    if (!more && (!cut || key.isEmpty() || end.count() == 0)) {
      return Optional.empty();
    }
    if (reached && key.isEmpty()) {
      throw new InvalidDataException(request + " has more items than an offset reaches (" + reach + "). Order it by time, which can go on, narrow the "
          + "filter, or scan.");
    }
    Place place = Place.in(body).orElse(Place.START);
    Place after = key.map(time -> place.after(items(end, time))).orElse(place);
    if (more && !reached) {
      body.put(SKIP, skip);
      key.ifPresent(time -> after.writeInto(body));
    } else {
      key.ifPresent(time -> window(request, body, time, after));
    }
    return Optional.of(Place.withBody(request, body));
  }

  /** Bounds the list by the last time given, which counts as inside: others may share it. */
  private static void window(ApiRequest request, Map<String, Object> body, TimeKey key, Place place) {
    if (place.tail().isEmpty() || place.given().containsAll(place.tail())) {
      throw new InvalidDataException(request + " has more items of one and the same millisecond than an offset reaches (" + REACH
          + "); narrow the filter, or scan.");
    }
    boolean up = "asc".equals(body.get("sortDirection"));
    Map<String, Object> filters = copy(body.get(FILTERS));
    Map<String, Object> bounds = copy(filters.get(key.field()));
    bounds.put(up ? "gte" : "lte", place.time());
    filters.put(key.field(), bounds);
    body.put(FILTERS, filters);
    body.put(SKIP, 0);
    Set<String> given = new LinkedHashSet<>(place.tail());
    new Place(given, place.time(), given).writeInto(body);
  }

  /** The items of a page; those without an identifier or a time cannot be told apart, so a list that has them must end in an error. */
  private static List<Place.Item> items(PageEnd end, TimeKey key) {
    List<Place.Item> items = new ArrayList<>();
    if (Json.object(end.answer().bytes()).get(ITEMS) instanceof List<?> list) {
      for (Object item : list) {
        if (!(item instanceof Map<?, ?> map && map.get(key.member()) instanceof Number time) || id(item).isEmpty()) {
          throw new InvalidDataException("An item has no _id or no " + key.member() + " in milliseconds; the list cannot go on from it without losing others.");
        }
        items.add(new Place.Item(id(item), time.longValue()));
      }
    }
    return items;
  }

  @SuppressWarnings("unchecked") // parsed maps have text keys only
  private static Map<String, Object> copy(@Nullable Object map) {
    return map instanceof Map ? new LinkedHashMap<>((Map<String, Object>) map) : new LinkedHashMap<>();
  }

  private static int number(Map<String, Object> body, String name, int absent) { return body.get(name) instanceof Long number ? number.intValue() : absent; }
}
