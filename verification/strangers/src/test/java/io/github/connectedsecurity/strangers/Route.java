package io.github.connectedsecurity.strangers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A verb and the template of a path. A name in braces stands for one segment, one of a place ({@code {scope}}, {@code {resource}}) for
 * several.
 */
record Route(String verb, String path) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
  private static final Pattern PLACE = Pattern.compile("\\{(scope|resource|resourceId|place)}");

  /** Reads {@code GET /things/{id}}; what begins with a provider stands below some place. */
  static Route of(String operation) {
    String[] words = operation.split(" ", 2);
    String path = words[1].replaceAll("\\?.*", "").replaceAll("/+$", "").replaceAll("\\{\\+?(\\w+)}", "{$1}")
        .replaceAll("/(?:microsoft\\.)?graph\\.(?:security\\.)?", "/").replaceAll("\\([^/]*\\)$", ""); // Graph's functions and types go by several names
    return new Route(words[0], path.startsWith("/Microsoft.") ? "/{place}/providers" + path : path);
  }

  /** Whether a path as sent, or that of another template, is one of this template's. */
  boolean fits(Route other) {
    return verb.equals(other.verb) && pattern().matcher(PLACEHOLDER.matcher(other.path).replaceAll("x")).matches();
  }

  /** How little it leaves open: of two templates that fit a path, the one that names more of it is meant. */
  long openness() {
    return PLACE.matcher(path).results().count() * 100 + PLACEHOLDER.matcher(path).results().count();
  }

  private Pattern pattern() {
    StringBuilder regex = new StringBuilder();
    Matcher names = PLACEHOLDER.matcher(path);
    int from = 0;
    while (names.find()) {
      regex.append(Pattern.quote(path.substring(from, names.start()))).append(PLACE.matcher(names.group()).matches() ? ".+" : "[^/]+");
      from = names.end();
    }
    return Pattern.compile(regex + Pattern.quote(path.substring(from)), Pattern.CASE_INSENSITIVE);
  }
}
