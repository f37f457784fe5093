package io.github.connectedsecurity.cloudappsecurity.filters;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a list shall hold and in which order: the body of list requests.
 *
 * @param <R> what is listed
 */
public final class ListQuery<R> extends JsonBody<ListQuery<R>> {
  /** The most that one page holds when the caller uses a token; the answer's {@code max} tells the cap in force. */
  public static final int MAX_LIMIT = 100;

  private static final String FILTERS = "filters";

  private final Filters<R> filters;
  private final int least;
  private final int most;
  private final boolean scan;

  private ListQuery(FieldRules<R> rules, int least, int most, boolean scan) {
    this.filters = new Filters<>(rules);
    this.least = least;
    this.most = most;
    this.scan = scan;
    set(FILTERS, filters.toMap());
  }

  /** A query of pages with an offset, filled by a caller. */
  public static <R> ListQuery<R> of(FieldRules<R> rules, Consumer<ListQuery<R>> fill) {
    ListQuery<R> query = new ListQuery<>(rules, 1, MAX_LIMIT, false);
    fill.accept(query);
    return query;
  }

  /** A query of pages that continue each other, with limits of its own, filled by a caller. */
  public static <R> ListQuery<R> scan(FieldRules<R> rules, int least, int most, Consumer<ListQuery<R>> fill) {
    ListQuery<R> query = new ListQuery<>(rules, least, most, true);
    fill.accept(query);
    return query;
  }

  /**
   * Adds a condition; all that are added must hold.
   *
   * @throws IllegalArgumentException when the field does not take the operator, or has it already
   */
  public ListQuery<R> filter(Condition<R> condition) {
    filters.add(condition);
    return set(FILTERS, filters.toMap());
  }

  /** Adds several conditions as {@link #filter(Condition)} does. */
  public ListQuery<R> filter(Collection<Condition<R>> conditions) {
    conditions.forEach(this::filter);
    return this;
  }

  /**
   * Orders the list; the last order given counts.
   *
   * @throws IllegalArgumentException for scans, which have an order of their own
   */
  public ListQuery<R> orderBy(Order<R> order) {
    refuseInScan("an order");
    return set("sortDirection", order.direction()).set("sortField", order.field());
  }

  /**
   * Passes over so many items at the beginning.
   *
   * @throws IllegalArgumentException when the number is negative, or the list is a scan
   */
  public ListQuery<R> skip(int items) {
    refuseInScan("a skip");
    if (items < 0) {
      throw new IllegalArgumentException("A list cannot begin " + -items + " items before its beginning.");
    }
    return set("skip", items);
  }

  /**
   * Asks for pages of so many items. This is no limit of the whole list: use {@code stream().limit(…)} for that.
   *
   * @throws IllegalArgumentException when the service does not take such pages
   */
  public ListQuery<R> limit(int items) {
    if (items < least || items > most) {
      throw new IllegalArgumentException("A page of this list has from " + least + " to " + most + " items, not " + items + ".");
    }
    return set("limit", items);
  }

  /** The fields that conditions are about so far. */
  public Set<String> filtered() { return filters.names(); }

  private void refuseInScan(String what) {
    if (scan) {
      throw new IllegalArgumentException("A scan takes no " + what.substring(what.indexOf(' ') + 1) + ": it continues by itself, in the service's order.");
    }
  }
}
