package io.github.connectedsecurity.core.json;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.internal.json.JsonParsing;
import io.github.connectedsecurity.core.internal.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into immutable maps, lists, texts, booleans and exact numbers ({@code Long}, {@code BigInteger},
 * {@code BigDecimal}), and writes such values.
 *
 * <p>Reading is bounded: 200 levels, 10,000 members an object, texts of 4 MiB, numbers of 400 digits. Text that is no JSON, bytes
 * that are no UTF-8 and broken bounds are {@link InvalidDataException}s with the JSON path. Of members with the same
 * name the last one counts.
 */
public final class Json {
  private Json() {}

  /** Reads one JSON object from UTF-8; anything else is an {@link InvalidDataException}. */
  public static Map<String, Object> object(byte[] utf8) { return asObject(parse(utf8)); }

  /** Reads one JSON object; anything else is an {@link InvalidDataException}. */
  public static Map<String, Object> object(String text) { return asObject(parse(text)); }

  /** Reads any one JSON value from UTF-8. */
  public static @Nullable Object parse(byte[] utf8) { return JsonParsing.parse(utf8); }

  /** Reads any one JSON value. */
  public static @Nullable Object parse(String text) { return JsonParsing.parse(text); }

  /**
   * Writes a tree of maps, lists, texts, numbers, booleans, nulls, times, open values, bodies and models;
   * {@link IllegalArgumentException} for anything else, and for NaN and infinities.
   */
  public static String write(@Nullable Object value) { return JsonWriting.text(value); }

  /** Writes as {@link #write}, in UTF-8. */
  public static byte[] bytes(@Nullable Object value) { return JsonWriting.bytes(value); }

  @SuppressWarnings("unchecked") // the parser makes maps with text keys only
  private static Map<String, Object> asObject(@Nullable Object value) {
    if (value instanceof Map) {
      return (Map<String, Object>) value;
    }
    throw new InvalidDataException("Expected a JSON object at $, found " + JsonParsing.kind(value) + ".");
  }
}
