package io.github.connectedsecurity.core.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the cells of a query result's column are; each says how to read them from a {@link KqlRow}. Services write the same type in
 * three vocabularies: Kusto's own ({@code long}), that of .NET ({@code Int64}) and that with its namespace ({@code System.Int64}).
 */
public record KqlType(String value) implements OpenValue {
  private static final KnownValues<KqlType> KNOWN = new KnownValues<>(KqlType::new);

  /** Text; {@link KqlRow#textAt}. */
  public static final KqlType STRING = KNOWN.add("string");
  /** A whole number of 32 bits; {@link KqlRow#longAt}. */
  public static final KqlType INT = KNOWN.add("int");
  /** A whole number of 64 bits, exact; {@link KqlRow#longAt}. */
  public static final KqlType LONG = KNOWN.add("long");
  /** A number with a fraction; {@link KqlRow#doubleAt}. */
  public static final KqlType REAL = KNOWN.add("real");
  /** A number with an exact fraction; {@link KqlRow#decimalAt}. */
  public static final KqlType DECIMAL = KNOWN.add("decimal");
  /** A truth value, also written as 0 or 1; {@link KqlRow#boolAt}. */
  public static final KqlType BOOL = KNOWN.add("bool");
  /** A point in time; {@link KqlRow#instantAt}. */
  public static final KqlType DATETIME = KNOWN.add("datetime");
  /** A length of time; {@link KqlRow#durationAt}. */
  public static final KqlType TIMESPAN = KNOWN.add("timespan");
  /** An identifier, as text; {@link KqlRow#textAt}. */
  public static final KqlType GUID = KNOWN.add("guid");
  /** A value of any shape; {@link KqlRow#dynamicAt}. */
  public static final KqlType DYNAMIC = KNOWN.add("dynamic");

  private static final Map<String, KqlType> OTHER_WORDS = Map.ofEntries(Map.entry("int16", INT), Map.entry("int32", INT), Map.entry("int64", LONG),
      Map.entry("double", REAL), Map.entry("single", REAL), Map.entry("sqldecimal", DECIMAL), Map.entry("sbyte", BOOL), Map.entry("boolean", BOOL),
      Map.entry("date", DATETIME), Map.entry("datetimeoffset", DATETIME), Map.entry("time", TIMESPAN), Map.entry("uuid", GUID), Map.entry("uniqueid", GUID),
      Map.entry("object", DYNAMIC));

  /** Reads a type in any of the vocabularies; an unknown one stays as it is. */
  @JsonCreator
  public static KqlType of(String value) {
    String word = value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    KqlType other = OTHER_WORDS.get(word);
    KqlType known = KNOWN.of(word);
    return other != null ? other : KNOWN.all().contains(known) ? known : new KqlType(value);
  }

  /** The types known to this version. */
  public static List<KqlType> known() { return KNOWN.all(); }
}
