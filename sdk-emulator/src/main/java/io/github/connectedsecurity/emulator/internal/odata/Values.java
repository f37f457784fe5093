package io.github.connectedsecurity.emulator.internal.odata;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Brings values of JSON into a form in which they compare as their kind does. */
final class Values {
  private Values() {}

  /**
   * The comparable form; null for null and for what is not of the kind. Enums compare by their place in the schema, whatever
   * their letter case, because documents were seen with both.
   */
  static @Nullable Comparable<?> comparable(Field field, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    return switch (field.kind()) {
      case TEXT -> value.toString();
      case ENUM -> place(field, value.toString());
      case TIME -> time(value.toString());
      case NUMBER -> value instanceof Number number ? new BigDecimal(number.toString()) : null;
      case BOOLEAN -> value instanceof Boolean truth ? truth : null;
      case OBJECT -> null;
    };
  }

  /** Compares two comparable forms of one field; null comes first. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // both sides come from comparable() with the same kind
  static int compare(@Nullable Comparable left, @Nullable Comparable right) {
    if (left == null || right == null) {
      return left == right ? 0 : left == null ? -1 : 1;
    }
    return left.compareTo(right);
  }

  static @Nullable Instant time(String text) {
    try {
      return text.length() == 10 ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC) : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String place(Field field, String name) {
    for (int i = 0; i < field.members().size(); i++) {
      if (field.members().get(i).equalsIgnoreCase(name)) {
        return String.format(Locale.ROOT, "%03d", i);
      }
    }
    return name;
  }
}
