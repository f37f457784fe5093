package io.github.connectedsecurity.emulator.internal.kql;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The functions that give one value for a row; a line each. */
final class Functions {
  /** Functions whose column is named after what they are given. */
  static final Set<String> TRANSPARENT = Set.of("tostring", "toint", "tolong", "todouble", "toreal", "todecimal", "tobool", "toboolean", "todatetime",
      "totimespan", "toguid", "tolower", "toupper", "bin", "floor", "startofday", "todynamic", "parse_json");

  private static final int MANY = 64;
  private static final Pattern PRIVATE = Pattern.compile("10\\.|192\\.168\\.|172\\.(1[6-9]|2\\d|3[01])\\.");
  private static final Map<String, Function> ALL = new HashMap<>();

  static {
    add("now", 0, 1, KqlType.DATETIME, (in, now) -> in.size() == 0 ? now : moved(now, in.get(0), 1));
    add("ago", 1, 1, KqlType.DATETIME, (in, now) -> moved(now, in.get(0), -1));
    add("not", 1, 1, KqlType.BOOL, (in, now) -> in.get(0) instanceof Boolean truth ? !truth : null);
    add("isempty", 1, 1, KqlType.BOOL, (in, now) -> Values.text(in.get(0)).isEmpty());
    add("isnotempty", 1, 1, KqlType.BOOL, (in, now) -> !Values.text(in.get(0)).isEmpty());
    add("isnull", 1, 1, KqlType.BOOL, (in, now) -> in.get(0) == null);
    add("isnotnull", 1, 1, KqlType.BOOL, (in, now) -> in.get(0) != null);
    for (KqlType type : KqlType.values()) {
      add("to" + type.keyword(), 1, 1, type, (in, now) -> Values.convert(in.get(0), type));
    }
    add("todouble", 1, 1, KqlType.REAL, (in, now) -> Values.convert(in.get(0), KqlType.REAL));
    add("toboolean", 1, 1, KqlType.BOOL, (in, now) -> Values.convert(in.get(0), KqlType.BOOL));
    add("todynamic", 1, 1, KqlType.DYNAMIC, (in, now) -> in.get(0) instanceof String text ? Values.tree(text) : in.get(0));
    add("parse_json", 1, 1, KqlType.DYNAMIC, (in, now) -> in.get(0) instanceof String text ? Values.tree(text) : in.get(0));
    add("tolower", 1, 1, KqlType.STRING, (in, now) -> Texts.fold(Values.text(in.get(0))));
    add("toupper", 1, 1, KqlType.STRING, (in, now) -> Values.text(in.get(0)).toUpperCase(Locale.ROOT));
    add("strcat", 1, MANY, KqlType.STRING, (in, now) -> in.texts().collect(Collectors.joining()));
    add("strlen", 1, 1, KqlType.LONG, (in, now) -> (long) Values.text(in.get(0)).length());
    add("substring", 2, 3, KqlType.STRING, (in, now) -> part(in));
    add("split", 2, 2, KqlType.DYNAMIC, (in, now) -> List.of(Values.text(in.get(0)).split(Pattern.quote(Values.text(in.get(1))), -1)));
    add("replace_string", 3, 3, KqlType.STRING, (in, now) -> Values.text(in.get(0)).replace(Values.text(in.get(1)), Values.text(in.get(2))));
    add("indexof", 2, 2, KqlType.LONG, (in, now) -> (long) Values.text(in.get(0)).indexOf(Values.text(in.get(1))));
    add("hourofday", 1, 1, KqlType.LONG, (in, now) -> in.get(0) instanceof Instant time
        ? (Object) (Math.floorMod(time.getEpochSecond(), 86_400L) / 3600L) : null);
    add("ipv4_is_private", 1, 1, KqlType.BOOL, (in, now) -> PRIVATE.matcher(Values.text(in.get(0))).lookingAt());
    add("array_length", 1, 1, KqlType.LONG, (in, now) -> in.get(0) instanceof List<?> list ? (Object) (long) list.size() : null);
    add("startofday", 1, 1, KqlType.DATETIME, (in, now) -> in.get(0) instanceof Instant time ? time.truncatedTo(ChronoUnit.DAYS) : null);
    add("pack_array", 0, MANY, KqlType.DYNAMIC, (in, now) -> in.values().map(Values::plain).toList());
    ALL.put("bin", new Function(2, 2, types -> types.get(0), (in, now) -> bin(in.get(0), in.get(1))));
    ALL.put("floor", new Function(2, 2, types -> types.get(0), (in, now) -> bin(in.get(0), in.get(1))));
    ALL.put("round", new Function(1, 2, types -> KqlType.REAL, (in, now) -> round(in)));
    ALL.put("abs", new Function(1, 1, types -> types.get(0), (in, now) -> abs(in.get(0))));
    ALL.put("iff", new Function(3, 3, types -> same(types.subList(1, 3)), (in, now) -> Boolean.TRUE.equals(in.get(0)) ? in.get(1) : in.get(2)));
    ALL.put("iif", new Function(3, 3, types -> same(types.subList(1, 3)), (in, now) -> Boolean.TRUE.equals(in.get(0)) ? in.get(1) : in.get(2)));
    ALL.put("coalesce", new Function(1, MANY, Functions::same, (in, now) -> in.values().filter(one -> !one.equals("")).findFirst().orElse(null)));
    ALL.put("case", new Function(3, MANY, types -> same(List.of(types.get(1), types.get(types.size() - 1))), (in, now) -> choice(in)));
    ALL.put("max_of", new Function(1, MANY, Functions::same, (in, now) -> in.values().max(Values::compare).orElse(null)));
    ALL.put("min_of", new Function(1, MANY, Functions::same, (in, now) -> in.values().min(Values::compare).orElse(null)));
  }

  private Functions() {}

  /** Carries a function out. */
  interface Body {
    @Nullable
    Object of(Row in, Instant now);
  }

  /** Tells the type of the result; {@link IllegalArgumentException} in Kusto's words when there is none. */
  interface Typing {
    KqlType of(List<KqlType> types);
  }

  /** How many values a function takes, and what it gives. */
  record Function(int least, int most, Typing typing, Body body) {}

  static Optional<Function> find(String name) { return Optional.ofNullable(ALL.get(name)); }

  private static void add(String name, int least, int most, KqlType type, Body body) { ALL.put(name, new Function(least, most, types -> type, body)); }

  static KqlType same(List<KqlType> types) {
    KqlType first = types.get(0);
    for (KqlType type : types) {
      if (type != first) {
        if (!type.isNumber() || !first.isNumber()) {
          throw new IllegalArgumentException("@then data type (" + first.keyword() + ") must match the @else data type (" + type.keyword() + ")");
        }
        first = KqlType.REAL;
      }
    }
    return first;
  }

  private static @Nullable Object moved(Instant now, @Nullable Object span, int sign) {
    return span instanceof Duration length ? now.plus(length.multipliedBy(sign)) : null;
  }

  private static Object part(Row in) {
    String text = Values.text(in.get(0));
    int from = (int) Math.max(0, Math.min(text.length(), in.get(1) instanceof Number start ? start.longValue() : 0));
    long length = in.size() > 2 && in.get(2) instanceof Number most ? Math.max(0, most.longValue()) : text.length();
    return text.substring(from, (int) Math.min(text.length(), from + length));
  }

  private static @Nullable Object round(Row in) {
    if (!(in.get(0) instanceof Number number)) {
      return null;
    }
    int digits = in.size() > 1 && in.get(1) instanceof Number places ? places.intValue() : 0;
    double value = number.doubleValue();
    return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue() : value;
  }

  private static @Nullable Object abs(@Nullable Object value) {
    return value instanceof Long whole ? (Object) Math.abs(whole) : value instanceof Double real ? (Object) Math.abs(real)
        : value instanceof Duration span ? span.abs() : null;
  }

  private static @Nullable Object choice(Row in) {
    for (int i = 0; i + 1 < in.size(); i += 2) {
      if (Boolean.TRUE.equals(in.get(i))) {
        return in.get(i + 1);
      }
    }
    return in.get(in.size() - 1);
  }

  /** The beginning of the bin that a value falls into. */
  private static @Nullable Object bin(@Nullable Object value, @Nullable Object size) {
    if (value instanceof Instant time && size instanceof Duration span) {
      return span.isZero() ? null : Values.time(down(Values.ticks(time), Values.ticks(span)));
    }
    if (value instanceof Duration length && size instanceof Duration span) {
      return span.isZero() ? null : Values.timespan(down(Values.ticks(length), Values.ticks(span)));
    }
    if (value instanceof Long whole && size instanceof Long step) {
      return step == 0 ? null : down(whole, step);
    }
    return value instanceof Number number && size instanceof Number step ? Math.floor(number.doubleValue() / step.doubleValue()) * step.doubleValue() : null;
  }

  private static Long down(long value, long step) { return Math.floorDiv(value, step) * step; }
}
