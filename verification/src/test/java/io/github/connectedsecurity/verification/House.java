package io.github.connectedsecurity.verification;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where things are: the checkout, its published modules, and the jars that a user of all of them gets. */
final class House {
  static final String ROOT_PACKAGE = "io.github.connectedsecurity";
  static final Path CHECKOUT = checkout();
  /** The folders of the published modules that hold code. */
  static final List<String> MODULES = modules();

  private static final Pattern EXPORT = Pattern.compile("exports\\s+([\\w.]+)\\s*;");

  private House() {}

  /** Every Java source below a folder of the checkout. */
  static List<Path> sources(String folder) {
    Path root = CHECKOUT.resolve(folder);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java") && !file.toString().contains(File.separator + "target" + File.separator)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The packages that module descriptors export to everybody; the public packages of the SDK. */
  static Set<String> exportedPackages() {
    return MODULES.stream()
        .map(module -> CHECKOUT.resolve(module).resolve("src/main/java/module-info.java"))
        .filter(Files::exists)
        .flatMap(descriptor -> EXPORT.matcher(read(descriptor)).results().map(found -> found.group(1)))
        .collect(toUnmodifiableSet());
  }

  /** The class path of an application that uses every published module. */
  static List<Path> runtimeJars() {
    String list = read(CHECKOUT.resolve("verification/target/runtime-class-path.txt"));
    return Arrays.stream(list.strip().split(Pattern.quote(File.pathSeparator), -1)).map(Path::of).toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path checkout() {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.isDirectory(here.resolve("sdk-core"))) {
      here = here.getParent();
    }
    if (here == null) {
      throw new IllegalStateException("These tests run inside a checkout.");
    }
    return here;
  }

  private static List<String> modules() {
    try (Stream<Path> folders = Files.list(CHECKOUT)) {
      return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.startsWith("sdk-"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
