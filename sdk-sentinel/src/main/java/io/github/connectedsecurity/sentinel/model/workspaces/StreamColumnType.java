package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The type of a column, in the words of streams. */
public record StreamColumnType(String value) implements OpenValue {
  private static final KnownValues<StreamColumnType> KNOWN = new KnownValues<>(StreamColumnType::new);

  /** Text. */
  public static final StreamColumnType STRING = KNOWN.add("string");
  /** A whole number of 32 bits. */
  public static final StreamColumnType INT = KNOWN.add("int");
  /** A whole number of 64 bits. */
  public static final StreamColumnType LONG = KNOWN.add("long");
  /** A number with a fraction. */
  public static final StreamColumnType REAL = KNOWN.add("real");
  /** A truth value. */
  public static final StreamColumnType BOOLEAN = KNOWN.add("boolean");
  /** A point in time. */
  public static final StreamColumnType DATETIME = KNOWN.add("datetime");
  /** A value of any shape. */
  public static final StreamColumnType DYNAMIC = KNOWN.add("dynamic");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static StreamColumnType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<StreamColumnType> known() { return KNOWN.all(); }
}
