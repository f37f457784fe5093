package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Threat intelligence of all types as the preview's query sees it: STIX objects in an envelope, found by clauses. */
final class TiObjects {
  static final String TYPE = "threatintelligence/objects";

  private static final Map<String, String> KINDS = Map.of("indicator", "Indicator", "attack-pattern", "AttackPattern", "identity", "Identity",
      "relationship", "Relationship", "threat-actor", "ThreatActor");
  private static final int MOST = 100;

  private final Store store;

  TiObjects(Store store) { this.store = store; }

  /** The objects that the body's condition describes, a page of them. */
  Answer query(Ask ask) {
    Map<String, Object> body = body(ask, "condition? object", "sortBy?.direction ASC,DESC", "sortBy?.field text", "maxPageSize? int 1..1000",
        "minPageSize? int 1..1000");
    List<Map<String, Object>> found = found(ask, Trees.object(body.get("condition")));
    String field = String.valueOf(Trees.object(body.get("sortBy")).getOrDefault("field", "lastUpdatedTimeUtc"));
    found.sort((left, right) -> String.valueOf(value(left, field)).compareTo(String.valueOf(value(right, field))));
    if ("DESC".equals(Trees.object(body.get("sortBy")).get("direction"))) {
      Collections.reverse(found);
    }
    int size = body.get("maxPageSize") instanceof Number number ? number.intValue() : MOST;
    String token = ask.request().query().first("$skipToken").filter(text -> text.matches("\\d{1,9}")).orElse("0");
    int from = Math.min(Integer.parseInt(token), found.size());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("value", found.subList(from, Math.min(from + size, found.size())));
    if (from + size < found.size()) {
      answer.put("nextLink", ask.link(ask.path().id() + "/query") + "&$skipToken=" + (from + size));
    }
    return Answer.json(200, answer);
  }

  /** How many there are; the condition may stand in properties, as the schema says, or not, as the sample does. */
  Answer count(Ask ask) {
    Map<String, Object> body = body(ask, "condition? object");
    Map<String, Object> condition = Trees.object(body.containsKey("properties") ? Trees.object(body.get("properties")).get("condition")
        : body.get("condition"));
    return Answer.json(200, Map.of("count", found(ask, condition).size()));
  }

  private static Map<String, Object> body(Ask ask, String... rules) {
    return ask.body(Stream.concat(Stream.of(rules), Stream.of("condition?.clauses list", "condition?.clauses[].field text",
        "condition?.clauses[].operator text",
        "condition?.clauses[].values list", "condition?.conditionConnective? And,Or")).toArray(String[]::new));
  }

  private List<Map<String, Object>> found(Ask ask, Map<String, Object> condition) {
    List<?> clauses = condition.get("clauses") instanceof List<?> list ? list : List.of();
    boolean or = "Or".equals(condition.get("conditionConnective"));
    @Nullable
    Object type = condition.get("stixObjectType");
    List<Map<String, Object>> found = new ArrayList<>();
    for (Map<String, Object> object : all(ask)) {
      boolean right = type == null || type.equals(value(object, "type"));
      Stream<Map<String, Object>> each = clauses.stream().map(Trees::object);
      if (right && (clauses.isEmpty() || (or ? each.anyMatch(clause -> holds(object, clause)) : each.allMatch(clause -> holds(object, clause))))) {
        found.add(object);
      }
    }
    return found;
  }

  private List<Map<String, Object>> all(Ask ask) {
    ArmPath indicators = new ArmPath(ask.path().scope(), ask.path().provider(), List.of("threatIntelligence", "indicators"), List.of("main"));
    return Stream.concat(store.list(Indicators.TYPE, indicators).stream().map(TiObjects::ofIndicator),
        store.list(TYPE, indicators).stream().map(one -> object(one, Trees.object(Trees.object(one.get("properties")).get("data"))))).toList();
  }

  private static Map<String, Object> ofIndicator(Map<String, Object> indicator) {
    Map<String, Object> properties = Trees.object(indicator.get("properties"));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("type", "indicator");
    data.put("id", properties.get("externalId"));
    data.put("name", properties.get("displayName"));
    data.put("pattern", properties.get("pattern"));
    data.put("confidence", properties.get("confidence"));
    data.put("labels", properties.get("threatIntelligenceTags"));
    data.put("valid_from", properties.get("validFrom"));
    data.put("valid_until", properties.get("validUntil"));
    data.put("revoked", properties.get("revoked"));
    return object(indicator, data);
  }

  private static Map<String, Object> object(Map<String, Object> stored, Map<String, Object> data) {
    Map<String, Object> kept = Trees.object(stored.get("properties"));
    String updated = String.valueOf(kept.get("lastUpdatedTimeUtc")).replace("Z", ""); // this answer writes times without a zone
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("data", data);
    properties.put("source", kept.get("source"));
    properties.put("firstIngestedTimeUtc", updated);
    properties.put("lastIngestedTimeUtc", updated);
    properties.put("lastUpdatedDateTimeUtc", updated);
    properties.put("lastUpdateMethod", "Upload");
    properties.put("relationshipHints", null);
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", stored.get("id"));
    object.put("name", stored.get("name"));
    object.put("type", "Microsoft.SecurityInsights/ThreatIntelligence");
    object.put("kind", KINDS.getOrDefault(String.valueOf(data.get("type")), "Indicator"));
    object.put("properties", properties);
    return object;
  }

  private static @Nullable Object value(Map<String, Object> object, String field) {
    Map<String, Object> properties = Trees.object(object.get("properties"));
    Map<String, Object> data = Trees.object(properties.get("data"));
    return field.equals("lastUpdatedTimeUtc") ? properties.get("lastUpdatedDateTimeUtc") : data.containsKey(field) ? data.get(field) : properties.get(field);
  }

  private static boolean holds(Map<String, Object> object, Map<String, Object> clause) {
    @Nullable
    Object value = value(object, String.valueOf(clause.get("field")));
    List<String> values = clause.get("values") instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    boolean or = !"And".equals(clause.get("clauseConnective"));
    String operator = String.valueOf(clause.get("operator"));
    return switch (operator) {
      case "IsNull" -> value == null;
      case "IsTrue" -> Boolean.TRUE.equals(value);
      case "IsFalse" -> Boolean.FALSE.equals(value);
      case "StringIsEmpty" -> value == null || value.toString().isEmpty();
      default -> or ? values.stream().anyMatch(one -> compare(operator, value, one)) : values.stream().allMatch(one -> compare(operator, value, one));
    };
  }

  private static boolean compare(String operator, @Nullable Object value, String wanted) {
    String text = Objects.toString(value, "").toLowerCase(Locale.ROOT);
    String other = wanted.toLowerCase(Locale.ROOT);
    List<?> list = value instanceof List<?> many ? many : List.of();
    return switch (operator) {
      case "Equals" -> text.equals(other);
      case "NotEquals" -> !text.equals(other);
      case "StringContains" -> text.contains(other);
      case "StringNotContains" -> !text.contains(other);
      case "StringStartsWith" -> text.startsWith(other);
      case "StringNotStartsWith" -> !text.startsWith(other);
      case "StringEndsWith" -> text.endsWith(other);
      case "StringNotEndsWith" -> !text.endsWith(other);
      case "ArrayContains" -> list.contains(wanted);
      case "ArrayNotContains" -> !list.contains(wanted);
      case "LessThan" -> number(text) < number(other);
      case "LessThanEqual" -> number(text) <= number(other);
      case "GreaterThan" -> number(text) > number(other);
      case "GreaterThanEqual" -> number(text) >= number(other);
      case "OnOrAfterAbsolute" -> !time(text).isBefore(time(other));
      case "AfterAbsolute" -> time(text).isAfter(time(other));
      case "OnOrBeforeAbsolute" -> !time(text).isAfter(time(other));
      case "BeforeAbsolute" -> time(text).isBefore(time(other));
      default -> throw new Refusal(400, "BadRequest", "The operator '" + operator + "' is not supported.");
    };
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static Instant time(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    @Nullable
    Instant time = Indicators.time(upper.endsWith("Z") || upper.contains("+") ? upper : upper + "Z");
    if (time == null) {
      throw new Refusal(400, "BadRequest", "'" + text + "' is no time.");
    }
    return time;
  }
}
