package io.github.connectedsecurity.emulator.internal.arm;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of writes, and the rules that they are held against. A rule is a line: the path of a member, a space, and what it must be. A
 * question mark behind a step of the path lets that be missing or null with all below it, and {@code []} stands for each element of a
 * list. What it must be is a kind, perhaps with the most that it may hold, such as {@code text<=500}, {@code list<=20} or
 * {@code int 1..1000}; or its only texts, with commas between.
 */
public final class Bodies {
  private static final Pattern LIMITED = Pattern.compile("(text|list)<=(\\d+)");
  private static final Pattern RANGE = Pattern.compile("int (-?\\d+)\\.\\.(-?\\d+)");
  private static final Pattern GUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Bodies() {}

  /** The body as an object. */
  public static Map<String, Object> object(Request request) {
    if (!request.header("Content-Type").orElse("").startsWith("application/json")) {
      throw new Refusal(415, "UnsupportedMediaType", "The content media type is not supported. Only 'application/json' is supported.");
    }
    try {
      return Json.object(request.text());
    } catch (InvalidDataException e) {
      throw new Refusal(400, "InvalidRequestContent", "The request content was invalid and could not be deserialized.");
    }
  }

  /** The body as an object; an empty one when there is none. */
  public static Map<String, Object> objectOrNothing(Request request) { return request.body().length == 0 ? Map.of() : object(request); }

  /**
   * Refuses what breaks a rule, naming every cause.
   *
   * @param partial whether members may be missing, as in a PATCH
   */
  public static void check(Map<String, Object> body, List<String> rules, boolean partial) {
    List<Refusals.Detail> wrong = new ArrayList<>();
    for (String rule : rules) {
      String[] parts = rule.split(" ", 2);
      visit(new Step(body, parts[0].split("\\.", -1), 0, partial, parts[1]), wrong);
    }
    if (!wrong.isEmpty()) {
      throw new Refusals.Detailed(400, "InvalidRequest", "The request is not valid.", wrong);
    }
  }

  /** How far a rule's path was followed. */
  @SuppressWarnings("ArrayRecordComponent") // one walk's own
  private record Step(@Nullable Object holder, String[] steps, int at, boolean partial, String kind) {
    String name() { return steps[at].replaceAll("[?\\[\\]]", ""); }

    boolean optional() { return partial || steps[at].endsWith("?"); }

    boolean last() { return at + 1 == steps.length; }

    Step into(@Nullable Object value) { return new Step(value, steps, at + 1, partial, kind); }

    String path() { return String.join(".", steps).replace("?", ""); }
  }

  private static void visit(Step step, List<Refusals.Detail> wrong) {
    @Nullable
    Object value = Trees.object(step.holder).get(step.name());
    if (step.steps[step.at].contains("[]")) {
      (value instanceof List<?> list ? list : List.of()).forEach(one -> hold(step, one, wrong));
    } else {
      hold(step, value, wrong);
    }
  }

  private static void hold(Step step, @Nullable Object value, List<Refusals.Detail> wrong) {
    if (value == null && step.optional()) {
      return;
    }
    String path = step.path();
    if (!step.last()) {
      visit(step.into(value), wrong);
    } else if (value == null) {
      wrong.add(new Refusals.Detail("MissingRequiredProperty", "The property '" + path + "' is required.", path));
    } else if (!fits(value, step.kind)) {
      wrong.add(new Refusals.Detail("InvalidPropertyValue", "The value of '" + path + "' is not valid; expected " + step.kind + ".", path));
    }
  }

  private static boolean fits(Object value, String kind) {
    Matcher limited = LIMITED.matcher(kind);
    if (limited.matches()) {
      int most = Integer.parseInt(limited.group(2));
      return limited.group(1).equals("text") ? value instanceof String text && text.length() <= most : value instanceof List<?> list && list.size() <= most;
    }
    Matcher range = RANGE.matcher(kind);
    if (range.matches()) {
      return isWhole(value) && between(((Number) value).longValue(), Long.parseLong(range.group(1)), Long.parseLong(range.group(2)));
    }
    return switch (kind) {
      case "text" -> value instanceof String text && !text.isBlank();
      case "list" -> value instanceof List;
      case "boolean" -> value instanceof Boolean;
      case "number" -> value instanceof Number;
      case "int" -> isWhole(value);
      case "object" -> value instanceof Map;
      case "guid" -> value instanceof String text && GUID.matcher(text).matches();
      case "id" -> value instanceof String text && text.startsWith("/") && text.length() > 1;
      case "time" -> value instanceof String text && isTime(text);
      case "duration" -> value instanceof String text && isDuration(text);
      default -> value instanceof String text && Arrays.asList(kind.split(",", -1)).contains(text);
    };
  }

  private static boolean isWhole(Object value) { return value instanceof Integer || value instanceof Long; }

  private static boolean between(long number, long least, long most) { return number >= least && number <= most; }

  private static boolean isTime(String text) {
    try {
      return OffsetDateTime.parse(text).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isDuration(String text) {
    try {
      return text.contains("T") ? !Duration.parse(text.replaceFirst("^P\\d+[YMW]", "P")).isNegative() : !Period.parse(text).isNegative();
    } catch (DateTimeException e) {
      return false;
    }
  }
}
