package io.github.connectedsecurity.cloudappsecurity.filters;

/**
 * Something that a list can be ordered by.
 *
 * @param field the word on the wire
 * @param <R> what is listed
 */
public record SortField<R>(String field) {
  /** Smallest or oldest first. */
  public Order<R> asc() { return Order.ascending(field); }

  /** Greatest or newest first. */
  public Order<R> desc() { return Order.descending(field); }
}
