package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Indicators of threats, whether they were written one by one or uploaded as STIX: making, finding, tagging and counting. */
final class Indicators {
  static final String TYPE = "threatintelligence/indicators";

  private static final Pattern PATTERN = Pattern.compile("\\[\\s*([a-z0-9-]+):([\\w.'\\-]+)\\s*=\\s*'((?:[^'\\\\]|\\\\.)*)'.*]", Pattern.DOTALL);
  private static final String TAGS = "threatIntelligenceTags";
  private static final String PROPERTIES = "properties";
  private static final int MOST = 1000;

  private final CloudState state;
  private final Store store;
  private final StoredShelf shelf;

  Indicators(CloudState state, Store store, StoredShelf shelf) {
    this.state = state;
    this.store = store;
    this.shelf = shelf;
  }

  /** Fills in what the service finds out by itself. */
  static void complete(Ask ask, Map<String, Object> properties, Map<String, Object> old) {
    String pattern = String.valueOf(properties.get("pattern"));
    List<Map<String, Object>> parsed = parsed(pattern)
        .orElseThrow(() -> new Refusal(400, "BadRequest", "The pattern '" + pattern + "' is not a STIX pattern."));
    properties.put("parsedPattern", parsed);
    properties.put("externalId", old.getOrDefault("externalId", "indicator--" + Etags.uuid("stix " + ask.path().id())));
    properties.putIfAbsent("revoked", false);
    properties.putIfAbsent(TAGS, List.of());
    properties.putIfAbsent("externalReferences", List.of());
    properties.putIfAbsent("granularMarkings", List.of());
    properties.values().removeIf(value -> value == null);
  }

  /** What a STIX pattern looks for; empty when it is none. */
  static Optional<List<Map<String, Object>>> parsed(String pattern) {
    Matcher match = PATTERN.matcher(pattern.strip());
    return match.matches() ? Optional.of(List.of(Map.of("patternTypeKey", match.group(1), "patternTypeValues",
        List.of(Map.of("valueType", match.group(1), "value", match.group(3)))))) : Optional.empty();
  }

  /** Makes an indicator whose name the service picks. */
  Answer create(Ask ask, SentinelType indicators) {
    String name = Etags.uuid("indicator " + store.list(TYPE, at(ask, List.of("main"))).size() + state.clock().instant());
    ArmPath path = new ArmPath(ask.path().scope(), ask.path().provider(), List.of("threatIntelligence", "indicators"), List.of("main", name));
    return shelf.put(new Ask(ask.request(), path, indicators, ask.caller()));
  }

  /** The indicators that fit some criteria, in pages that are asked for with another body. */
  Answer query(Ask ask) {
    Map<String, Object> body = ask.body("pageSize? int 1.." + MOST, "minConfidence? int 0..100", "maxConfidence? int 0..100", "minValidUntil? text",
        "maxValidUntil? text", "includeDisabled? boolean", "sortBy? list", "sortBy[].itemKey text", "sortBy[].sortOrder unsorted,ascending,descending",
        "sources? list", "patternTypes? list", "threatTypes? list", "ids? list", "keywords? list", "skipToken? text");
    List<Map<String, Object>> found = new ArrayList<>(store.list(TYPE, at(ask, List.of("main"))).stream().filter(one -> fits(one, body)).toList());
    for (Object item : body.get("sortBy") instanceof List<?> list ? list : List.of()) {
      Map<String, Object> key = Trees.object(item);
      Comparator<Map<String, Object>> order = Comparator.comparing(one -> String.valueOf(Trees.object(one.get(PROPERTIES))
          .get(String.valueOf(key.get("itemKey")))));
      found.sort("descending".equals(key.get("sortOrder")) ? order.reversed() : order);
    }
    int size = body.get("pageSize") instanceof Number number ? number.intValue() : 100;
    int from = body.get("skipToken") instanceof String token ? place(token) : 0;
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("value", found.subList(Math.min(from, found.size()), Math.min(from + size, found.size())));
    if (from + size < found.size()) {
      answer.put("nextLink", ask.link(ask.path().id() + "/queryIndicators") + "&$skipToken=" + (from + size));
    }
    return Answer.json(200, answer);
  }

  /** Adds tags to an indicator, or takes a whole indicator's in place of those that are there. */
  Answer tag(Ask ask, boolean append) {
    Map<String, Object> before = store.find(ask.path().id()).orElseThrow(() -> ask.missing(ask.path().id()));
    Map<String, Object> body = append ? ask.body(TAGS + " list") : ask.body("kind indicator", "properties." + TAGS + " list");
    Etags.check(ask, body, Optional.of(before), false);
    Set<Object> tags = new LinkedHashSet<>();
    if (append && Trees.object(before.get(PROPERTIES)).get(TAGS) instanceof List<?> old) {
      tags.addAll(old);
    }
    if ((append ? body : Trees.object(body.get(PROPERTIES))).get(TAGS) instanceof List<?> more) {
      tags.addAll(more);
    }
    String now = Times.write(state.clock().instant());
    Map<String, Object> changed = Store.withProperty(Store.withProperty(before, TAGS, List.copyOf(tags)), "lastUpdatedTimeUtc", now);
    Map<String, Object> tagged = Store.with(changed, "etag", Etags.of(before.get("etag") + now + tags));
    store.put(TYPE, tagged);
    return append ? Answer.empty(200) : Answer.json(200, tagged);
  }

  /** How many indicators there are of each kind and source. */
  List<Map<String, Object>> metrics(Ask ask) {
    List<Map<String, Object>> all = store.list(TYPE, at(ask, List.of("main"))).stream().map(one -> Trees.object(one.get(PROPERTIES))).toList();
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("lastUpdatedTimeUtc", Times.write(state.clock().instant()));
    properties.put("threatTypeMetrics", counts(all.stream().flatMap(one -> one.get("threatTypes") instanceof List<?> list ? list.stream().map(String::valueOf)
        : Stream.of()).toList()));
    properties.put("patternTypeMetrics", counts(all.stream().map(one -> String.valueOf(one.get("patternType"))).toList()));
    properties.put("sourceMetrics", counts(all.stream().map(one -> String.valueOf(one.get("source"))).toList()));
    return List.of(Map.of(PROPERTIES, properties));
  }

  private static List<Map<String, Object>> counts(List<String> values) {
    Map<String, Integer> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream().map(one -> Map.<String, Object>of("metricName", one.getKey(), "metricValue", one.getValue())).toList();
  }

  private static ArmPath at(Ask ask, List<String> names) {
    return new ArmPath(ask.path().scope(), ask.path().provider(), List.of("threatIntelligence", "indicators"), names);
  }

  private boolean fits(Map<String, Object> indicator, Map<String, Object> criteria) {
    Map<String, Object> properties = Trees.object(indicator.get(PROPERTIES));
    int confidence = properties.get("confidence") instanceof Number number ? number.intValue() : 0;
    boolean until = true;
    if (criteria.get("minValidUntil") != null || criteria.get("maxValidUntil") != null) {
      @Nullable
      Instant valid = time(properties.get("validUntil"));
      until = valid != null && !valid.isBefore(bound(criteria.get("minValidUntil"), Instant.MIN)) && !valid.isAfter(bound(criteria.get("maxValidUntil"),
          Instant.MAX));
    }
    return until && confidence >= number(criteria.get("minConfidence"), 0) && confidence <= number(criteria.get("maxConfidence"), 100)
        && (Boolean.TRUE.equals(criteria.get("includeDisabled")) || !Boolean.TRUE.equals(properties.get("revoked")))
        && among(criteria.get("sources"), List.of(String.valueOf(properties.get("source"))))
        && among(criteria.get("patternTypes"), List.of(String.valueOf(properties.get("patternType"))))
        && among(criteria.get("threatTypes"), properties.get("threatTypes") instanceof List<?> list ? list : List.of())
        && among(criteria.get("ids"), List.of(String.valueOf(indicator.get("name"))))
        && named(criteria.get("keywords"), String.valueOf(properties).toLowerCase(Locale.ROOT));
  }

  private static boolean among(@Nullable Object wanted, List<?> values) {
    return !(wanted instanceof List<?> list) || list.isEmpty() || values.stream().anyMatch(list::contains);
  }

  private static boolean named(@Nullable Object words, String text) {
    return !(words instanceof List<?> list) || list.isEmpty() || list.stream().anyMatch(word -> text.contains(String.valueOf(word).toLowerCase(Locale.ROOT)));
  }

  private static int number(@Nullable Object value, int otherwise) { return value instanceof Number number ? number.intValue() : otherwise; }

  private static int place(String token) {
    if (!token.matches("\\d{1,9}")) {
      throw new Refusal(400, "BadRequest", "The skip token is not valid.");
    }
    return Integer.parseInt(token);
  }

  private static Instant bound(@Nullable Object text, Instant otherwise) {
    if (text == null) {
      return otherwise;
    }
    @Nullable
    Instant time = time(text);
    if (time == null) {
      throw new Refusal(400, "BadRequest", "'" + text + "' is no time.");
    }
    return time;
  }

  static @Nullable Instant time(@Nullable Object text) {
    try {
      return text == null || text.toString().isEmpty() ? null : OffsetDateTime.parse(text.toString()).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
