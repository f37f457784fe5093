package io.github.connectedsecurity.core.query;

import io.github.connectedsecurity.core.json.OpenValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The element that a condition inside {@code any} or {@code all} speaks of. Its properties are named from the element; elements that
 * are plain values are compared through {@code asText()} and its kind. It has no meaning outside its lambda, and is refused there.
 */
public final class ODataElement {
  private final ODataPath collection;

  ODataElement(ODataPath collection) { this.collection = collection; }

  /** A text property of the element. */
  public ODataText text(String name) { return new ODataText(path(name)); }

  /** An enumeration property of the element. */
  public <T extends OpenValue> ODataEnumeration<T> enumeration(String name) { return new ODataEnumeration<>(path(name)); }

  /** A time property of the element. */
  public ODataComparable<Instant> instant(String name) { return new ODataComparable<>(path(name), SafeValues::instant); }

  /** A calendar day of the element. */
  public ODataComparable<LocalDate> date(String name) { return new ODataComparable<>(path(name), SafeValues::date); }

  /** A number property of the element. */
  public ODataComparable<Number> number(String name) { return new ODataComparable<>(path(name), SafeValues::number); }

  /** A truth value of the element. */
  public ODataField<Boolean> bool(String name) { return new ODataField<>(path(name), Object::toString); }

  /** A GUID property of the element. */
  public ODataField<UUID> guid(String name) { return new ODataField<>(path(name), UUID::toString); }

  /** A collection inside the element. */
  public ODataCollection collection(String name) { return new ODataCollection(path(name)); }

  /** The element itself, in a collection of texts. */
  public ODataText asText() { return new ODataText(self()); }

  /** The element itself, in a collection of enumeration values. */
  public <T extends OpenValue> ODataEnumeration<T> asEnumeration() { return new ODataEnumeration<>(self()); }

  /** The element itself, in a collection of numbers. */
  public ODataComparable<Number> asNumber() { return new ODataComparable<>(self(), SafeValues::number); }

  /** The element itself, in a collection of GUIDs. */
  public ODataField<UUID> asGuid() { return new ODataField<>(self(), UUID::toString); }

  ODataPath collection() { return collection; }

  private ODataPath path(String name) { return new ODataPath(this, ODataPath.checked(name)); }

  private ODataPath self() { return new ODataPath(this, ""); }
}
