package io.github.connectedsecurity.emulator.internal.faults;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rewrites the JSON of an answer; what is no JSON stays as it is. */
final class Body {
  private static final List<String> LISTS = List.of("value", "data");

  private Body() {}

  /** The answer with another tree. */
  static Answer rewrite(Answer answer, UnaryOperator<@Nullable Object> how) {
    if (answer.body().length == 0 || answer.headers().entrySet().stream().noneMatch(Body::isJson)) {
      return answer;
    }
    try {
      return answer.withBody(Json.bytes(how.apply(Json.parse(answer.body()))));
    } catch (SdkException e) {
      return answer; // called JSON and none: somebody else has been here before
    }
  }

  /** The tree with every object and every list rewritten, from the inside out. */
  static @Nullable Object everywhere(@Nullable Object tree, UnaryOperator<Map<String, Object>> object, UnaryOperator<List<@Nullable Object>> list) {
    if (tree instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((name, value) -> copy.put(String.valueOf(name), everywhere(value, object, list)));
      return object.apply(copy);
    }
    if (tree instanceof List<?> elements) {
      List<@Nullable Object> copy = new ArrayList<>();
      elements.forEach(element -> copy.add(everywhere(element, object, list)));
      return list.apply(copy);
    }
    return tree;
  }

  /** The tree with its one list of entities rewritten: the whole of it, or the member that lists them. */
  static @Nullable Object entities(@Nullable Object tree, UnaryOperator<List<@Nullable Object>> how) {
    if (tree instanceof List<?> list) {
      return how.apply(new ArrayList<>(list));
    }
    if (!(tree instanceof Map<?, ?> map)) {
      return tree;
    }
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((name, value) -> copy.put(String.valueOf(name),
        LISTS.contains(name) && value instanceof List<?> list ? how.apply(new ArrayList<>(list)) : value));
    return copy;
  }

  /** Whether a tree lists entities, so that there is something for {@link #entities}. */
  static boolean isList(@Nullable Object tree) {
    return tree instanceof List || tree instanceof Map<?, ?> map && LISTS.stream().anyMatch(name -> map.get(name) instanceof List);
  }

  private static boolean isJson(Map.Entry<String, String> header) {
    return header.getKey().equalsIgnoreCase("Content-Type") && header.getValue().contains("json");
  }
}
