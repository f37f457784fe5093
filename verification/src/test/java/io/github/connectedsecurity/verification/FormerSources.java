package io.github.connectedsecurity.verification;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.tools.ToolProvider;

/** An earlier state of the published modules, taken from git and compiled again; so nothing needs to be downloaded or kept. */
final class FormerSources {
  private FormerSources() {}

  /** The newest release tag that this commit stands on. */
  static Optional<String> lastTag() { return git("describe", "--tags", "--abbrev=0", "--match", "v[0-9]*").map(String::strip); }

  /**
   * The commit that work began from: the one that the environment names in API_BASE; else the last commit while something is
   * uncommitted; else the commit before.
   */
  static Optional<String> lastCommit() {
    String named = System.getenv("API_BASE");
    if (named != null && !named.isBlank()) {
      return Optional.of(named);
    }
    boolean changed = git("status", "--porcelain", "--", ":(glob)sdk-*/src/main/java/**").filter(list -> !list.isBlank()).isPresent();
    return git("rev-parse", "--verify", "--quiet", changed ? "HEAD" : "HEAD^").map(String::strip);
  }

  /** Compiles the main sources of a revision, with today's libraries, into one jar. */
  static Path jar(String revision, Path folder) throws IOException {
    List<Path> sources = unpack(revision, Files.createDirectories(folder.resolve("src")));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    compile(sources, classes, libraries());
    return pack(classes, folder.resolve("former.jar"));
  }

  static void compile(List<Path> sources, Path classes, String classPath) {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-encoding", "UTF-8", "-cp", classPath, "-d", classes.toString()));
    sources.stream().map(Path::toString).forEach(arguments::add);
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("These sources do not compile: " + sources.get(0) + " and " + (sources.size() - 1) + " more.");
    }
  }

  static Path pack(Path classes, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar)); Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }

  private static List<Path> unpack(String revision, Path folder) throws IOException {
    Path archive = folder.resolve("sources.zip");
    if (git("archive", "--format=zip", "--output=" + archive, revision).isEmpty()) {
      throw new IllegalStateException("git knows no revision " + revision + ".");
    }
    Pattern wanted = Pattern.compile("sdk-[^/]+/src/main/java/.*(?<!module-info|package-info)\\.java");
    List<Path> sources = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(archive), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (wanted.matcher(entry.getName()).matches()) {
          Path file = folder.resolve(entry.getName()).normalize();
          Files.createDirectories(file.resolveSibling("."));
          Files.copy(in, file);
          sources.add(file);
        }
      }
    }
    return sources;
  }

  private static String libraries() {
    return String.join(File.pathSeparator, Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1))
        .filter(entry -> House.MODULES.stream().noneMatch(module -> entry.contains(File.separator + module + File.separator))).toList());
  }

  /** What git answers; empty when it fails or is not there. */
  private static Optional<String> git(String... arguments) {
    try {
      Process git = new ProcessBuilder(Stream.concat(Stream.of("git"), Arrays.stream(arguments)).toList()).directory(House.CHECKOUT.toFile())
          .redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("Waiting for git was interrupted.", e));
    }
  }
}
