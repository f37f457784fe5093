package io.github.connectedsecurity.emulator.internal.odata;

import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Query.Parameter;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The query options of a request for a collection, read and checked against the rules of that collection. */
public record ListQuery(Predicate<Map<String, Object>> filter, Ordering order, Optional<Integer> top, int skip, boolean count,
    Optional<Ordering.Position> after) {
  private static final Predicate<Map<String, Object>> EVERYTHING = entity -> true;

  /** Reads the options; whatever the service does not take is refused. */
  public static ListQuery parse(EntityRules rules, Query query) {
    requireKnown(query, rules.options());
    Ordering order = Ordering.parse(rules, query.first("$orderby").orElse(rules.order()));
    return new ListQuery(
        query.first("$filter").map(text -> FilterParser.parse(rules, text)).orElse(EVERYTHING),
        order,
        query.first("$top").map(text -> number("Top", text, rules.maxTop())),
        query.first("$skip").map(text -> number("Skip", text, rules.maxSkip())).orElse(0),
        query.first("$count").map(ListQuery::truth).orElse(false),
        query.first("$skiptoken").map(text -> SkipToken.read(text, order)));
  }

  /** Refuses system options that are not among these, and options given twice. */
  public static void requireKnown(Query query, Set<String> options) {
    Set<String> seen = new HashSet<>();
    for (Parameter parameter : query.parameters()) {
      if (parameter.name().startsWith("$") && !options.contains(parameter.name())) {
        throw Refusal.badRequest("The query parameter '" + parameter.name() + "' is not supported on this resource.");
      }
      if (parameter.name().startsWith("$") && !seen.add(parameter.name())) {
        throw Refusal.badRequest("The query parameter '" + parameter.name() + "' was specified more than once.");
      }
    }
  }

  /** Picks a page out of a collection, which keeps the order for the next page. */
  public Page page(Entities entities, int defaultSize) {
    return entities.source().map(source -> new LargeCollection(this, entities, source).page(top.orElse(defaultSize)))
        .orElseGet(() -> pick(entities.derived(order.key(), this::ordered), defaultSize));
  }

  /** Picks a page out of all entities. */
  public Page page(List<Map<String, Object>> entities, int defaultSize) { return pick(ordered(entities), defaultSize); }

  /** Whether no filter was asked for. */
  boolean unfiltered() { return filter.equals(EVERYTHING); }

  /** An entity in its place. */
  Placed place(Map<String, Object> entity) { return new Placed(entity, order.position(entity)); }

  List<Placed> ordered(List<Map<String, Object>> entities) {
    return entities.stream().map(this::place).sorted(Comparator.comparing(Placed::position, order)).toList();
  }

  private Page pick(List<Placed> ordered, int defaultSize) {
    List<Placed> fitting = ordered.stream().filter(placed -> filter.test(placed.entity)).toList();
    List<Placed> rest = after.map(last -> fitting.stream().filter(one -> order.compare(one.position, last) > 0).toList())
        .orElse(fitting.subList(Math.min(skip, fitting.size()), fitting.size()));
    int size = top.orElse(defaultSize);
    boolean more = size > 0 && rest.size() > size;
    List<Placed> page = rest.subList(0, Math.min(size, rest.size()));
    return new Page(page.stream().map(Placed::entity).toList(), count ? Optional.of(fitting.size()) : Optional.empty(),
        more ? Optional.of(SkipToken.write(page.get(page.size() - 1).position)) : Optional.empty());
  }

  /** An entity with what decides on its place. */
  record Placed(Map<String, Object> entity, Ordering.Position position) {}

  /** A page: its entities, the number of all that fit when it was asked for, and the token of what follows. */
  public record Page(List<Map<String, Object>> entities, Optional<Integer> count, Optional<String> next) {}

  private static int number(String option, String text, int limit) {
    if (!text.matches("\\d{1,9}")) {
      throw Refusal.badRequest("Invalid value '" + text + "' for $" + option.toLowerCase(Locale.ROOT)
          + " query option found. The option requires a non-negative integer value.");
    }
    if (Integer.parseInt(text) > limit) {
      throw Refusal.badRequest("The limit of '" + limit + "' for " + option + " query has been exceeded. The value from the incoming request is '"
          + text + "'.");
    }
    return Integer.parseInt(text);
  }

  private static boolean truth(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw Refusal.badRequest("Invalid value '" + text + "' for $count query option found. Valid values are 'true' and 'false'.");
    }
    return text.equals("true");
  }
}
