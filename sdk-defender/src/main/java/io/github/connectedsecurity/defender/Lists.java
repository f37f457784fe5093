package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.json.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads answers whose documentation and samples disagree on how they are wrapped. */
final class Lists {
  private Lists() {}

  /** The items of an answer that is a list, an object with a list under {@code value}, such lists in each other, one item, or nothing. */
  static <T> List<T> lenient(ApiResponse answer, Function<Map<String, Object>, T> view) {
    return answer.isEmpty() ? List.of() : items(Json.parse(answer.bytes())).map(view).toList();
  }

  /** The one item of such an answer. */
  static <T> T single(ApiResponse answer, Function<Map<String, Object>, T> view) {
    return lenient(answer, view).stream().findFirst().orElseThrow(() -> new InvalidDataException("The answer holds no item."));
  }

  @SuppressWarnings("unchecked") // parsed maps have text keys only
  private static Stream<Map<String, Object>> items(@Nullable Object json) {
    if (json instanceof List<?> list) {
      return list.stream().flatMap(Lists::items);
    }
    if (json instanceof Map<?, ?> object) {
      return object.get("value") instanceof List<?> list ? items(list) : Stream.of((Map<String, Object>) object);
    }
    return Stream.empty();
  }
}
