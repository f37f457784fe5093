package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Graph had once. It is refused like any path that was never there, in words that name what has taken its place. */
final class Retired {
  private static final List<Row> ROWS = Trees.objects(Trees.resource(Retired.class, "retired.json").get("retired")).stream()
      .map(row -> new Row(Pattern.compile("/(" + row.get("versions") + ")" + row.get("path")), "Resource not found for the segment '" + row.get("segment")
          + "'. It was removed (" + row.get("since") + "); use " + row.get("instead") + " instead."))
      .toList();

  private record Row(Pattern path, String words) {}

  private Retired() {}

  /** The words of refusal for a path that begins with its version; empty when it was never there. */
  static Optional<String> words(String path) { return ROWS.stream().filter(row -> row.path.matcher(path).matches()).map(Row::words).findFirst(); }
}
