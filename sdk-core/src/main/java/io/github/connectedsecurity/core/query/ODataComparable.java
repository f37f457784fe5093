package io.github.connectedsecurity.core.query;

import java.util.function.Function;

/**
 * A property with an order: a time, a day or a number.
 *
 * @param <T> the type of its values
 */
public final class ODataComparable<T> extends ODataField<T> {
  ODataComparable(ODataPath path, Function<? super T, String> literal) { super(path, literal); }

  /** Greater than, or later than, a value. */
  public ODataFilter gt(T value) { return compare("gt", value); }

  /** Greater or later, or equal. */
  public ODataFilter ge(T value) { return compare("ge", value); }

  /** Less than, or earlier than, a value. */
  public ODataFilter lt(T value) { return compare("lt", value); }

  /** Less or earlier, or equal. */
  public ODataFilter le(T value) { return compare("le", value); }

  /** Within two bounds, both included: several lists know {@code ge} and {@code le} only. */
  public ODataFilter between(T from, T to) { return ge(from).and(le(to)); }
}
