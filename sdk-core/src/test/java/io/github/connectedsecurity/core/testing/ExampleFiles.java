package io.github.connectedsecurity.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the folder of reference material that may lie beside the checkout; all answers are empty where it is absent. */
public final class ExampleFiles {
  private ExampleFiles() {}

  /** A file or folder of the reference material, such as {@code metadata/graph-v1.0.csdl.xml}. */
  public static Optional<Path> shared(String path) {
    // Maven runs tests in the module's folder, IDEs often in the checkout's: whichever it is, the folder is beside an ancestor.
    return Stream.iterate(Path.of("").toAbsolutePath(), dir -> dir.getParent() != null, Path::getParent)
        .map(dir -> dir.resolveSibling("shared"))
        .filter(dir -> Files.isDirectory(dir.resolve("examples")))
        .map(dir -> dir.resolve(path))
        .filter(Files::exists)
        .findFirst();
  }

  /** A product's documented JSON payloads whose names start with one of these, in order of name. */
  public static List<Path> examples(String product, String... prefixes) {
    Optional<Path> folder = shared("examples/" + product);
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      return files.filter(file -> file.getFileName().toString().endsWith(".json"))
          .filter(file -> Arrays.stream(prefixes).anyMatch(prefix -> file.getFileName().toString().startsWith(prefix)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole text of a file. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole text of a resource beside a test class. */
  public static String resource(Class<?> test, String name) {
    try (var in = test.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no resource " + name + " for " + test + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
