package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long a program waits for the emulator, in a JVM that has done nothing yet. */
class StartTest {
  /** On a machine of its own it is less than 1.5 seconds; here others may work, too, and the time of the JVM itself comes on top. */
  private static final Duration MOST = Duration.ofMillis(Long.getLong("emulator.start.millis", 20_000));

  @Test
  void program_isThereSoon() throws IOException {
    long start = System.nanoTime();
    Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
        Main.class.getName(), "--port", "0").redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).startsWith("Security cloud emulator at http://127.0.0.1:");
      Duration wall = Duration.ofNanos(System.nanoTime() - start);
      System.out.println("Emulator: a new JVM answered after " + wall.toMillis() + " ms, having used "
          + program.info().totalCpuDuration().map(Duration::toMillis).orElse(-1L) + " ms of processors.");
      assertThat(wall).isLessThan(MOST);
    } finally {
      program.destroy();
    }
  }
}
