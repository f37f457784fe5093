package io.github.connectedsecurity.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small application of its own, module-consumer, is compiled and run with the jars that users get. */
class ModulePathTest {
  /** Class path only, for the reason in docs/decisions. */
  private static final List<String> WITHOUT_DESCRIPTOR = List.of("sdk-graph-interop");

  @Test
  void application_compilesAndRunsOnTheModulePath(@TempDir Path out) throws IOException, InterruptedException {
    String modules = modulePath();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    String[] javac = Stream.concat(Stream.of("-Xlint:all,-requires-automatic", "-Werror", "--class-path", out.toString(), "--module-path", modules,
        "-d", out.toString()),
        House.sources("verification/module-consumer").stream().map(Path::toString)).toArray(String[]::new);
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, said, said, javac)).as(() -> said.toString(StandardCharsets.UTF_8)).isZero();

    Process run = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--module-path",
        modules + File.pathSeparator + out, "--module", "io.github.connectedsecurity.consumer/io.github.connectedsecurity.consumer.Consumer")
        .redirectErrorStream(true).start();
    String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).as(output).isZero();
    assertThat(output.lines()).anyMatch(line -> line.matches("One of the alerts: .+"))
        .contains("io.github.connectedsecurity.consumer").containsAll(describedModules());
  }

  /** Every published module with a descriptor, so that a new one cannot be left out of the application. */
  private static List<String> describedModules() {
    return House.MODULES.stream().map(module -> House.CHECKOUT.resolve(module).resolve("src/main/java/module-info.java"))
        .filter(descriptor -> descriptor.toFile().exists())
        .map(descriptor -> House.read(descriptor).replaceAll("(?s).*?\\bmodule\\s+([\\w.]+)\\s*\\{.*", "$1")).toList();
  }

  private static String modulePath() {
    return House.runtimeJars().stream().map(Path::toString).filter(jar -> WITHOUT_DESCRIPTOR.stream().noneMatch(jar::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
