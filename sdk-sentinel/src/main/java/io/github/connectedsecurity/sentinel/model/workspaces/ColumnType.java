package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The type of a column, in the words of tables. */
public record ColumnType(String value) implements OpenValue {
  private static final KnownValues<ColumnType> KNOWN = new KnownValues<>(ColumnType::new);

  /** Text. */
  public static final ColumnType STRING = KNOWN.add("string");
  /** A whole number of 32 bits. */
  public static final ColumnType INT = KNOWN.add("int");
  /** A whole number of 64 bits. */
  public static final ColumnType LONG = KNOWN.add("long");
  /** A number with a fraction. */
  public static final ColumnType REAL = KNOWN.add("real");
  /** A truth value. */
  public static final ColumnType BOOLEAN = KNOWN.add("boolean");
  /** A point in time. */
  public static final ColumnType DATE_TIME = KNOWN.add("dateTime");
  /** An identifier. */
  public static final ColumnType GUID = KNOWN.add("guid");
  /** A value of any shape. */
  public static final ColumnType DYNAMIC = KNOWN.add("dynamic");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ColumnType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ColumnType> known() { return KNOWN.all(); }
}
