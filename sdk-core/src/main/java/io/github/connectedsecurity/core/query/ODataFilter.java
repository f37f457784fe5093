package io.github.connectedsecurity.core.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A condition for {@code $filter}, made of typed fields. Immutable. Values only ever become literals, so none can change the condition:
 *
 * <pre>{@code
 * ODataText name = ODataField.text("computerDnsName");
 * ODataComparable<Instant> seen = ODataField.instant("lastSeen");
 * ODataFilter filter = name.startsWith("web").and(seen.ge(since).or(seen.isNull()));
 * filter.text();   // startswith(computerDnsName,'web') and (lastSeen ge 2026-01-01T00:00:00Z or lastSeen eq null)
 * }</pre>
 *
 * <p>Where {@code and} meets {@code or}, parentheses say which goes first; no reader has to know the rules of precedence.
 */
public final class ODataFilter {
  private final FilterNode node;

  ODataFilter(FilterNode node) { this.node = node; }

  /** Meets this condition and the other one. */
  public ODataFilter and(ODataFilter other) { return join("and", List.of(node, other.node)); }

  /** Meets this condition or the other one. */
  public ODataFilter or(ODataFilter other) { return join("or", List.of(node, other.node)); }

  /** The opposite of this condition. */
  public ODataFilter not() { return new ODataFilter(new FilterNode.Not(node)); }

  /** Meets every condition of a list, which must have at least one. */
  public static ODataFilter allOf(Collection<ODataFilter> filters) { return join("and", nodes(filters)); }

  /** Meets at least one condition of a list, which must have at least one. */
  public static ODataFilter anyOf(Collection<ODataFilter> filters) { return join("or", nodes(filters)); }

  /** Holds for entities of a type and its subtypes, written with its namespace: {@code isof('microsoft.graph.ipNamedLocation')}. */
  public static ODataFilter isOf(String type) { return new ODataFilter(new FilterNode.Raw("isof('" + ODataPath.checked(type) + "')")); }

  /**
   * Takes a condition as it is, for what the builder lacks. Nothing is escaped and nothing is checked against an entity's fields: never
   * put text of others into it. It is wrapped in parentheses when it is combined.
   */
  public static ODataFilter raw(String condition) {
    if (condition.isBlank()) {
      throw new IllegalArgumentException("a raw condition is blank");
    }
    return new ODataFilter(new FilterNode.Raw(SafeValues.text(condition)));
  }

  /** The condition as the value of {@code $filter}, not percent-encoded. It may hold personal data: not for logs. */
  public String text() { return new FilterNode.Text().add(node).toString(); }

  /** The properties that the condition reads, in alphabetical order; those inside lambdas with the collection's path in front. */
  public Set<String> fields() {
    Set<String> fields = new TreeSet<>();
    node.collectFields(fields);
    return fields;
  }

  /** Names the properties only: values may be personal data. */
  @Override
  public String toString() { return "ODataFilter" + fields(); }

  FilterNode node() { return node; }

  private static ODataFilter join(String word, List<FilterNode> nodes) { return new ODataFilter(FilterNode.Junction.of(word, nodes)); }

  private static List<FilterNode> nodes(Collection<ODataFilter> filters) {
    if (filters.isEmpty()) {
      throw new IllegalArgumentException("an empty list of conditions: leave the filter out instead");
    }
    return filters.stream().map(ODataFilter::node).toList();
  }
}
