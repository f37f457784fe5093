package io.github.connectedsecurity.identityprotection.model;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what detections carry in odd forms. Nothing here fails: the text as it came stays in the model. */
final class AdditionalFacts {
  private AdditionalFacts() {}

  /** The facts of {@code [{"Key":"…","Value":…}]}; the first of each name, and none without a value. */
  static Map<String, Object> of(Optional<String> text) {
    Map<String, Object> facts = new LinkedHashMap<>();
    if (parsed(text.orElse("")) instanceof List<?> items) {
      for (Object item : items) {
        if (item instanceof Map<?, ?> fact && fact.get("Key") instanceof String key && fact.get("Value") != null) {
          facts.putIfAbsent(key, fact.get("Value"));
        }
      }
    }
    return Collections.unmodifiableMap(facts);
  }

  /** A time, if the text is one. */
  static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Object parsed(String text) {
    try {
      return text.isBlank() ? List.of() : Json.parse(text);
    } catch (InvalidDataException e) {
      return List.of();
    }
  }
}
