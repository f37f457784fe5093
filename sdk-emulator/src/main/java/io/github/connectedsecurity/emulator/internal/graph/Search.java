package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.odata.EntityRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code $search} looks for: one word anywhere in an entity, or with a colon, a value in one field at any depth, as in
 * {@code "admin/address/state:WA"}.
 */
record Search(List<String> path, String value) implements Predicate<Map<String, Object>> {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  /** Reads the option; several words, or a field that the type does not have, are refused. */
  static Search parse(String option, EntityRules rules) {
    Matcher quoted = QUOTED.matcher(option);
    String text = quoted.matches() ? quoted.group(1) : option;
    int colon = text.indexOf(':');
    String value = text.substring(colon + 1);
    if (value.isBlank() || (colon < 0 && text.contains(" "))) {
      throw Refusal.badRequest("Syntax error: the value '" + option + "' of $search is not one term.");
    }
    List<String> path = colon < 0 ? List.of() : List.of(text.substring(0, colon).split("/", -1));
    if (!path.isEmpty() && rules.field(path.get(0)).isEmpty()) {
      throw Refusal.badRequest("Could not find a property named '" + path.get(0) + "' on type '" + rules.type() + "'.");
    }
    return new Search(path, value.toLowerCase(Locale.ROOT));
  }

  @Override
  public boolean test(Map<String, Object> entity) {
    Object at = entity;
    for (String name : path) {
      at = Trees.object(at).get(name);
    }
    return path.isEmpty() ? says(at) : at != null && String.valueOf(at).toLowerCase(Locale.ROOT).contains(value);
  }

  private boolean says(@Nullable Object at) {
    if (at instanceof Map<?, ?> map) {
      return map.values().stream().anyMatch(this::says);
    }
    return at instanceof List<?> list ? list.stream().anyMatch(this::says) : at instanceof String text && text.toLowerCase(Locale.ROOT).contains(value);
  }
}
