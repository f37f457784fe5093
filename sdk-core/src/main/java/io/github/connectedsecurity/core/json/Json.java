package io.github.connectedsecurity.core.json;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.internal.json.JsonParsing;
import io.github.connectedsecurity.core.internal.json.JsonWriting;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into immutable maps, lists, texts, booleans and exact numbers ({@code Long}, {@code BigInteger},
 * {@code BigDecimal}), and writes such values.
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
  public static @Nullable Object parse(String text) { return parse(text.getBytes(StandardCharsets.UTF_8)); }

  /** Writes a tree of maps, lists, texts, numbers, booleans, nulls, open values, bodies and models. */
  public static String write(@Nullable Object value) { return new String(bytes(value), StandardCharsets.UTF_8); }

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
