package io.github.connectedsecurity.core.query;

/**
 * One key of {@code $orderby}; usually made by {@link ODataField#asc()} and {@link ODataField#desc()}.
 *
 * @param field the property's path
 * @param descending whether the largest comes first
 */
public record ODataOrder(String field, boolean descending) {
  /** Checks the path. */
  public ODataOrder { ODataPath.checked(field); }

  /** Smallest first. */
  public static ODataOrder asc(String field) { return new ODataOrder(field, false); }

  /** Largest first. */
  public static ODataOrder desc(String field) { return new ODataOrder(field, true); }

  /** The key as it stands in the option: {@code createdDateTime desc}. */
  public String text() { return field + (descending ? " desc" : " asc"); }
}
