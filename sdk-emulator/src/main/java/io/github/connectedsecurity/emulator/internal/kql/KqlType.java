package io.github.connectedsecurity.emulator.internal.kql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The scalar types, with the names that answers give them. */
public enum KqlType {
  /** True, false or null. */
  BOOL("SByte"),
  /** 32 bits. */
  INT("Int32"),
  /** 64 bits. */
  LONG("Int64"),
  /** A double. */
  REAL("Double"),
  /** An exact number. */
  DECIMAL("SqlDecimal"),
  /** A point in time, in steps of 100 nanoseconds. */
  DATETIME("DateTime"),
  /** A length of time, in steps of 100 nanoseconds. */
  TIMESPAN("TimeSpan"),
  /** Text, which is never null. */
  STRING("String"),
  /** A GUID. */
  GUID("Guid"),
  /** Whatever JSON can say. */
  DYNAMIC("Object");

  private final String platformName;

  KqlType(String platformName) { this.platformName = platformName; }

  /** The name in the language, such as {@code datetime}. */
  public String keyword() { return name().toLowerCase(Locale.ROOT); }

  /** The name that hunting answers use, such as {@code DateTime}. */
  public String platformName() { return platformName; }

  /** The type behind a name or one of its second names. */
  public static Optional<KqlType> named(String keyword) {
    String name = switch (keyword) {
      case "boolean" -> "bool";
      case "double" -> "real";
      case "date" -> "datetime";
      case "time" -> "timespan";
      default -> keyword;
    };
    return List.of(values()).stream().filter(type -> type.keyword().equals(name)).findFirst();
  }

  boolean isWhole() { return this == INT || this == LONG; }

  boolean isNumber() { return isWhole() || this == REAL || this == DECIMAL; }
}
