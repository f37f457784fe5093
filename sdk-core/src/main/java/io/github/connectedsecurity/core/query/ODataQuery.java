package io.github.connectedsecurity.core.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The OData options of one list request, as a caller sets them. Every call is checked at once against the list's
 * {@link ODataRules}, so a wrong option fails where it is written and not as a 400 from the service:
 *
 * <pre>{@code
 * machines.list(q -> q.filter(HEALTH.ne(MachineHealth.ACTIVE)).orderBy(LAST_SEEN.desc()).top(500));
 * }</pre>
 */
public final class ODataQuery {
  private final ODataRules rules;
  private final List<ODataFilter> filters = new ArrayList<>();
  private final List<ODataOrder> orders = new ArrayList<>();
  private final Set<String> selected = new LinkedHashSet<>();
  private final Set<String> expanded = new LinkedHashSet<>();
  private OptionalInt top = OptionalInt.empty();
  private OptionalInt skip = OptionalInt.empty();
  private boolean counted;
  private @Nullable String search;

  private ODataQuery(ODataRules rules) { this.rules = rules; }

  /** The options that a caller's function sets, under the rules of a list. */
  public static ODataQuery of(ODataRules rules, Consumer<ODataQuery> options) {
    ODataQuery query = new ODataQuery(rules);
    options.accept(query);
    return query;
  }

  /** Restricts the list. Several calls narrow it further: their conditions are joined by {@code and}. */
  public ODataQuery filter(ODataFilter filter) {
    filter.text(); // finds conditions that escaped their lambda
    rules.checkFilter(filter.fields());
    filters.add(filter);
    return this;
  }

  /** Sorts the list; keys of several calls follow each other. */
  public ODataQuery orderBy(ODataOrder... keys) {
    rules.checkOrder(Arrays.stream(keys).map(ODataOrder::field).toList());
    orders.addAll(List.of(keys));
    return this;
  }

  /** Asks for pages of this size at most. It does not limit the whole list: for that, limit the stream of the result. */
  public ODataQuery top(int pageSize) {
    rules.checkTop(pageSize);
    top = OptionalInt.of(pageSize);
    return this;
  }

  /** Leaves out the first items. */
  public ODataQuery skip(int items) {
    rules.checkSkip(items);
    skip = OptionalInt.of(items);
    return this;
  }

  /** Asks for these properties only; names of several calls add up. */
  public ODataQuery select(String... names) {
    rules.checkSelect(paths(names));
    selected.addAll(List.of(names));
    return this;
  }

  /** Asks for related objects inside each item; names of several calls add up. */
  public ODataQuery expand(String... names) {
    rules.checkExpand(paths(names));
    expanded.addAll(List.of(names));
    return this;
  }

  /** Asks for the number of all items beside the first page. */
  public ODataQuery count() {
    rules.checkCount();
    counted = true;
    return this;
  }

  /** Searches for words in the way of the service; the last call counts. Quotes are added and escaped where the list wants them. */
  public ODataQuery search(String words) {
    search = rules.searchText(words);
    return this;
  }

  /** The page size asked for, by the caller or by the list's rules. */
  public OptionalInt requestedTop() { return top.isPresent() ? top : rules.pageSize(); }

  /** The number of first items to leave out. */
  public OptionalInt requestedSkip() { return skip; }

  /**
   * The options by name, in the order {@code $filter, $orderby, $top, $skip, $select, $expand, $count, $search}; those not set are
   * missing. Values are <em>not</em> percent-encoded: whoever builds the URL encodes them, '+', '&amp;', '#' and '%' included.
   */
  public Map<String, String> parameters() {
    Map<String, String> options = new LinkedHashMap<>();
    if (!filters.isEmpty()) {
      options.put("$filter", ODataFilter.allOf(filters).text());
    }
    if (!orders.isEmpty()) {
      options.put("$orderby", String.join(",", orders.stream().map(ODataOrder::text).toList()));
    }
    requestedTop().ifPresent(value -> options.put("$top", String.valueOf(value)));
    skip.ifPresent(value -> options.put("$skip", String.valueOf(value)));
    if (!selected.isEmpty()) {
      options.put("$select", String.join(",", selected));
    }
    if (!expanded.isEmpty()) {
      options.put("$expand", String.join(",", expanded));
    }
    if (counted) {
      options.put("$count", "true");
    }
    if (search != null) {
      options.put("$search", search);
    }
    return options;
  }

  /** Names the options and the properties, never the values. */
  @Override
  public String toString() { return "ODataQuery of " + rules.entity() + " " + parameters().keySet() + " " + filters; }

  private static List<String> paths(String... names) { return Arrays.stream(names).map(ODataPath::checked).toList(); }
}
