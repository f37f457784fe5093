package io.github.connectedsecurity.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON into immutable plain trees, within bounds that a hostile answer cannot leave. */
public final class JsonParsing {
  private JsonParsing() {}

  /** Reads exactly one value. */
  public static @Nullable Object parse(byte[] utf8) { return parse(new Shapes(), utf8, utf8.length); }

  /** Reads exactly one value from the first bytes of an array; its objects share shapes with others read with the same shapes. */
  public static @Nullable Object parse(Shapes shapes, byte[] utf8, int length) { return parse(shapes, () -> Jackson.open(utf8, length)); }

  /** Reads exactly one value from text; unlike UTF-8, text can hold halves of surrogate pairs, which are kept. */
  public static @Nullable Object parse(String text) {
    return parse(new Shapes(), () -> Jackson.open(text.startsWith("\uFEFF") ? text.substring(1) : text));
  }

  /** Names the kind of a parsed value for error messages. */
  public static String kind(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Map) {
      return "an object";
    }
    if (value instanceof List) {
      return "a list";
    }
    return value instanceof String ? "a text" : value instanceof Boolean ? "a boolean" : "a number";
  }

  private static @Nullable Object parse(Shapes shapes, Source source) {
    try (JsonParser parser = source.open()) {
      return value(parser, shapes);
    } catch (IOException e) {
      throw new MalformedJsonException("The JSON cannot be read."); // opening reads the first bytes only, from memory
    }
  }

  private static @Nullable Object value(JsonParser parser, Shapes shapes) {
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw new MalformedJsonException("Expected JSON at $, found nothing.");
      }
      Object value = new TreeReader(parser, shapes).value(token);
      if (parser.nextToken() != null) {
        throw new MalformedJsonException("There is more after the end of the JSON at $.");
      }
      return value;
    } catch (IOException e) {
      throw Jackson.failure(parser, e);
    }
  }

  private interface Source {
    JsonParser open() throws IOException;
  }
}
