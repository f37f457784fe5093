package io.github.connectedsecurity.core.indicators;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Members of a JSON object that others wrote: what is not of the expected kind is not there. */
record Members(Map<?, ?> json) {
  Optional<String> text(String name) { return json.get(name) instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty(); }

  boolean is(String name) { return Boolean.TRUE.equals(json.get(name)); }

  Optional<Integer> percent(String name) {
    return json.get(name) instanceof Number number && number.intValue() >= 0 && number.intValue() <= 100 ? Optional.of(number.intValue()) : Optional.empty();
  }

  Optional<Instant> instant(String name) {
    return text(name).map(text -> {
      try {
        return Instant.parse(text);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("Its " + name + " is no time: '" + text + "'.", e);
      }
    });
  }

  List<String> texts(String name) {
    return json.get(name) instanceof List<?> list ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList() : List.of();
  }

  Optional<Members> object(String name) { return json.get(name) instanceof Map<?, ?> map ? Optional.of(new Members(map)) : Optional.empty(); }

  List<Members> objects(String name) {
    List<Members> objects = new ArrayList<>();
    if (json.get(name) instanceof List<?> list) {
      list.forEach(element -> objects.add(new Members(element instanceof Map<?, ?> map ? map : Map.of())));
    }
    return objects;
  }
}
