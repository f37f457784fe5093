package io.github.connectedsecurity.sentinel.model.workspaces;

import io.github.connectedsecurity.core.json.JsonBody;

/** A condition on rows to delete. */
public final class PurgeFilter extends JsonBody<PurgeFilter> {
  private PurgeFilter() {}

  /**
   * Starts with what must be given.
   *
   * @param column the column
   * @param operator how it is compared, such as {@code ==} or {@code in}
   * @param value with what
   */
  public static PurgeFilter of(String column, String operator, Object value) {
    return new PurgeFilter().set("column", column).set("operator", operator).set("value", value);
  }

  /** The key, where the column holds an object. */
  public PurgeFilter key(String key) { return set("key", key); }
}
