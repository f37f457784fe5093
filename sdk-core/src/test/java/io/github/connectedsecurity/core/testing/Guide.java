package io.github.connectedsecurity.core.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page for people, whose programs must stand, line by line, in a test that compiles and runs them. */
public final class Guide {
  private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

  private final String text;

  private Guide(String text) { this.text = text; }

  /** A page of {@code docs/guides} by its name, seen from the module whose tests are running. */
  public static Guide named(String name) { return new Guide(ExampleFiles.text(Path.of("../docs/guides").resolve(name + ".md"))); }

  /** The lines of the page's programs that do not stand in the test's source; there must be programs. */
  public List<String> linesMissingIn(Class<?> test) {
    String source = ExampleFiles.text(Path.of("src/test/java").resolve(test.getName().replace('.', '/') + ".java")).lines().map(String::strip)
        .collect(Collectors.joining("\n"));
    List<String> lines = JAVA.matcher(text).results().flatMap(block -> block.group(1).lines()).map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.isEmpty()) {
      throw new AssertionError("The page has no program.");
    }
    return lines.stream().filter(line -> !source.contains(line)).toList();
  }
}
