package io.github.connectedsecurity.core.query;

import io.github.connectedsecurity.core.json.OpenValue;

/**
 * A property with named values. Values that this version does not know are written like the known ones.
 *
 * @param <T> the open enumeration
 */
public final class ODataEnumeration<T extends OpenValue> extends ODataField<T> {
  ODataEnumeration(ODataPath path) { super(path, value -> quoted(value.value())); }

  /** Includes a value; for properties that hold several flags: {@code applicableTo has 'file'}. */
  public ODataFilter has(T value) { return compare("has", value); }
}
