package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.cloudappsecurity.filters.AlertFields;
import io.github.connectedsecurity.cloudappsecurity.filters.Condition;
import io.github.connectedsecurity.cloudappsecurity.filters.ListQuery;
import io.github.connectedsecurity.cloudappsecurity.model.Alert;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which alerts an operation is for: never all of them by mistake. */
public final class AlertSelection {
  /** The most identifiers that the service has been seen to take at once. */
  public static final int MAX_IDS = 100;

  private final Map<String, Object> filters;

  private AlertSelection(Collection<Condition<Alert>> conditions) {
    this.filters = filters(ListQuery.of(AlertFields.RULES, q -> q.filter(conditions)).toMap());
  }

  /** One alert. */
  public static AlertSelection id(String id) { return ids(List.of(id)); }

  /**
   * Some alerts by their identifiers.
   *
   * @throws IllegalArgumentException when there are none, or more than {@value #MAX_IDS}
   */
  public static AlertSelection ids(Collection<String> ids) {
    if (ids.size() > MAX_IDS) {
      throw new IllegalArgumentException("The service takes up to " + MAX_IDS + " alerts at once, not " + ids.size() + "; close them in several calls.");
    }
    return new AlertSelection(List.of(AlertFields.ID.eq(ids)));
  }

  /**
   * All alerts that meet every condition, now or at the moment that the service looks.
   *
   * @throws IllegalArgumentException when there is no condition: that would be all alerts of the tenant
   */
  public static AlertSelection where(Collection<Condition<Alert>> conditions) {
    if (conditions.isEmpty()) {
      throw new IllegalArgumentException("A selection without a condition would be all alerts of the tenant; say which ones are meant.");
    }
    return new AlertSelection(conditions);
  }

  Map<String, Object> filters() { return filters; }

  @SuppressWarnings("unchecked") // a query's filters are an object
  private static Map<String, Object> filters(Map<String, Object> query) {
    return (Map<String, Object>) Objects.requireNonNull(query.get("filters"));
  }
}
