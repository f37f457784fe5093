package io.github.connectedsecurity.emulator.internal.odata;

import java.util.List;

/**
 * A property of an entity, as query options may use it.
 *
 * @param members the names of an enum in value order, empty for other kinds
 * @param inside the properties of an object or of the objects in a collection
 */
public record Field(String name, Kind kind, boolean collection, Use use, List<String> members, List<Field> inside) {
  /** What values of a property are, with the name that error messages use. */
  public enum Kind {
    /** A text. */
    TEXT("Edm.String"),
    /** One of named values. */
    ENUM("Edm.Enum"),
    /** A moment. */
    TIME("Edm.DateTimeOffset"),
    /** A whole or decimal number. */
    NUMBER("Edm.Decimal"),
    /** True or false. */
    BOOLEAN("Edm.Boolean"),
    /** Something with properties of its own. */
    OBJECT("Edm.ComplexType");

    private final String edm;

    Kind(String edm) { this.edm = edm; }

    /** The name of the kind in error messages. */
    public String edm() { return edm; }
  }

  /** Where a property may stand. */
  public enum Use {
    /** Only in {@code $select}. */
    SELECT,
    /** In {@code $filter} and {@code $orderby}, too. */
    FILTER
  }

  /** A property that may only be selected. */
  public static Field plain(String name) { return new Field(name, Kind.OBJECT, false, Use.SELECT, List.of(), List.of()); }

  /** A filterable property without members. */
  public static Field of(String name, Kind kind) { return new Field(name, kind, false, Use.FILTER, List.of(), List.of()); }

  /** A filterable enum. */
  public static Field choice(String name, List<String> members) { return new Field(name, Kind.ENUM, false, Use.FILTER, members, List.of()); }

  /** A filterable object with properties of its own. */
  public static Field object(String name, Field... inside) {
    return new Field(name, Kind.OBJECT, false, Use.FILTER, List.of(), List.of(inside));
  }

  /** A filterable collection of such values. */
  public Field many() { return new Field(name, kind, true, use, members, inside); }

  /** One element of this collection, under another name. */
  Field element(String variable) { return new Field(variable, kind, false, use, members, inside); }
}
