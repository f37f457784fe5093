package io.github.connectedsecurity.core.paging;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One page of a collection, read whole. */
public final class Page<T> {
  private final List<T> items;
  private final Map<String, Object> envelope;
  private final List<String> warnings;
  private final Optional<String> next;

  Page(List<T> items, Map<String, Object> envelope, List<String> warnings, Optional<String> next) {
    this.items = items;
    this.envelope = envelope;
    this.warnings = warnings;
    this.next = next;
  }

  /** The items in the service's order. */
  public List<T> items() { return items; }

  /** The members of the answer around the items, such as {@code @odata.count}. */
  public Map<String, Object> envelope() { return envelope; }

  /** The service's warnings; any means that some of its sources did not answer and items may be missing. */
  public List<String> warnings() { return warnings; }

  /** Where to go on after this page, for {@link Paged#from}; empty after the last one. */
  public Optional<String> cursor() { return next; }

  /** Names the number of items only. */
  @Override
  public String toString() { return "Page[" + items.size() + " items" + (next.isPresent() ? ", more follow]" : "]"); }
}
