package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a list request and answers it. */
final class ListQuery {
  static final int MAX_LIMIT = 100;
  static final int REACH = 5_000;
  static final int MIN_SCAN = 500;

  private static final Set<String> MEMBERS = Set.of("filters", "sortDirection", "sortField", "skip", "limit");
  private static final Set<String> SCAN_MEMBERS = Set.of("filters", "isScan", "limit", "skip", "sortDirection", "sortField");
  private static final String CURSOR = "scan.cursor"; // in nextQueryFilters, which callers hand back as they are
  private static final int DROPPED = 3;

  private final Resources resource;
  private final Instant now;

  ListQuery(Resources resource, Instant now) {
    this.resource = resource;
    this.now = now;
  }

  Map<String, Object> answer(CasRequest request, Collection<Map<String, Object>> all) {
    boolean activities = resource.name().equals("activities");
    Map<String, Object> body = request.body(activities ? SCAN_MEMBERS : MEMBERS);
    return Boolean.TRUE.equals(body.get("isScan")) ? scan(body, all) : page(body, all, activities ? REACH : Integer.MAX_VALUE);
  }

  /** A test for the records that filters let through. */
  Predicate<Map<String, Object>> filter(@Nullable Object filters) {
    if (filters != null && !(filters instanceof Map)) {
      throw CasRequest.invalid(filters);
    }
    Predicate<Map<String, Object>> all = one -> true;
    for (Map.Entry<String, Object> filter : Trees.object(filters).entrySet()) {
      Field field = resource.fields().get(filter.getKey());
      if (field == null) {
        throw CasRequest.bad("filter validation error: No filter name '" + filter.getKey() + "' found in metadata " + resource.name());
      }
      for (Map.Entry<String, Object> operator : Trees.object(filter.getValue()).entrySet()) {
        if (!field.operators().contains(operator.getKey())) {
          throw CasRequest.bad("filter validation error: filter '" + filter.getKey() + "' does not support '" + operator.getKey() + "'");
        }
        all = all.and(one -> field.matches(one, operator.getKey(), operator.getValue(), now));
      }
    }
    return all;
  }

  private Map<String, Object> page(Map<String, Object> body, Collection<Map<String, Object>> all, int reach) {
    int limit = number(body, "limit", MAX_LIMIT, 1, MAX_LIMIT);
    int skip = number(body, "skip", 0, 0, reach - limit);
    List<Map<String, Object>> matching = new ArrayList<>(all.stream().filter(filter(body.get("filters"))).toList());
    sort(body, matching);
    int reachable = Math.min(matching.size(), reach);
    List<Map<String, Object>> items = matching.subList(Math.min(skip, reachable), Math.min(skip + limit, reachable));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("data", items);
    answer.put("hasNext", skip + items.size() < reachable);
    answer.put("total", reachable);
    answer.put("max", MAX_LIMIT);
    answer.put("moreThanTotal", reachable < matching.size());
    return answer;
  }

  private void sort(Map<String, Object> body, List<Map<String, Object>> matching) {
    String standard = resource.sorts().containsValue("timestamp") ? "date" : "";
    if (body.containsKey("sortField") != body.containsKey("sortDirection")) {
      throw CasRequest.invalid("sortField without sortDirection, or the reverse,");
    }
    Object direction = body.getOrDefault("sortDirection", "desc");
    String member = resource.sorts().get(String.valueOf(body.getOrDefault("sortField", standard)));
    if (!Set.of("asc", "desc").contains(String.valueOf(direction)) || member == null && body.containsKey("sortField")) {
      throw CasRequest.invalid(member == null ? body.get("sortField") : direction);
    }
    if (member != null) {
      Comparator<Map<String, Object>> order = Comparator.comparing(one -> comparable(one.get(member)));
      matching.sort(direction.equals("asc") ? order : order.reversed());
    }
  }

  private Map<String, Object> scan(Map<String, Object> body, Collection<Map<String, Object>> all) {
    int limit = number(body, "limit", MIN_SCAN, MIN_SCAN, REACH);
    if (body.containsKey("skip") || body.containsKey("sortField") || body.containsKey("sortDirection")) {
      throw CasRequest.invalid("an offset or order of a scan");
    }
    Map<String, Object> filters = new LinkedHashMap<>(Trees.object(body.get("filters")));
    Map<String, Object> cursor = Trees.object(filters.remove(CURSOR));
    if (Collections.disjoint(filters.keySet(), Resources.SCAN_BOUNDS)) {
      throw new Refusal(429, "TooManyRequests", "Request was throttled.");
    }
    List<Map<String, Object>> matching = new ArrayList<>(all.stream().filter(filter(filters)).filter(one -> isAfter(one, cursor)).toList());
    matching.sort(Comparator.comparing(ListQuery::place).reversed());
    boolean more = matching.size() > limit;
    List<Map<String, Object>> items = matching.subList(0, more ? limit - DROPPED : matching.size());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("data", items);
    answer.put("hasNext", more);
    answer.put("total", matching.size());
    if (more) {
      filters.put(CURSOR, Map.of("eq", place(items.get(items.size() - 1))));
      answer.put("nextQueryFilters", filters);
    }
    return answer;
  }

  /** Where a record stands in a scan, even when others come or go meanwhile. */
  private static String place(Map<String, Object> one) { return String.format("%015d %s", comparableTime(one), one.get("_id")); }

  private static long comparableTime(Map<String, Object> one) { return one.get("timestamp") instanceof Number time ? time.longValue() : 0; }

  private static boolean isAfter(Map<String, Object> one, Map<String, Object> cursor) {
    return !(cursor.get("eq") instanceof String place) || ListQuery.place(one).compareTo(place) < 0;
  }

  private static String comparable(@Nullable Object value) {
    return value instanceof Number number ? String.format("%020d", number.longValue()) : String.valueOf(value);
  }

  private static int number(Map<String, Object> body, String name, int absent, int least, int most) {
    Object value = body.getOrDefault(name, (long) absent);
    if (!(value instanceof Long number) || number < least || number > most) {
      throw CasRequest.invalid(name + " " + value);
    }
    return number.intValue();
  }
}
