package io.github.connectedsecurity.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parsed values of a kind that the test knows. */
final class Parsed {
  private Parsed() {}

  @SuppressWarnings("unchecked") // the parser makes maps with text keys only
  static Map<String, Object> object(String json) { return (Map<String, Object>) requireNonNull(JsonParsing.parse(json.getBytes(UTF_8))); }

  @SuppressWarnings("unchecked") // lists hold anything
  static List<@Nullable Object> list(String json) { return (List<@Nullable Object>) requireNonNull(JsonParsing.parse(json.getBytes(UTF_8))); }
}
