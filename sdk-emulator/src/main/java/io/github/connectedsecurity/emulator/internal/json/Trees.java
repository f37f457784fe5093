package io.github.connectedsecurity.emulator.internal.json;

import io.github.connectedsecurity.core.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of JSON as the kind that they should be; what is of another kind, or not there, is seen as empty. */
public final class Trees {
  private Trees() {}

  /** An object: the same one, so whoever changes it makes a copy before. */
  @SuppressWarnings("unchecked") // parsed maps have text keys only
  public static Map<String, Object> object(@Nullable Object value) { return value instanceof Map ? (Map<String, Object>) value : Map.of(); }

  /** A list. */
  public static List<?> list(@Nullable Object value) { return value instanceof List<?> list ? list : List.of(); }

  /** A list of objects. */
  public static List<Map<String, Object>> objects(@Nullable Object value) { return list(value).stream().map(one -> object(one)).toList(); }

  /** A list of texts. */
  public static List<String> texts(@Nullable Object value) { return list(value).stream().map(String::valueOf).toList(); }

  /** A table of the emulator's own, which lies beside this class. */
  public static Map<String, Object> resource(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The emulator's file " + name + " is missing in its jar.");
      }
      return Json.object(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The emulator's file " + name + " cannot be read.", e);
    }
  }
}
