package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void start_printsWhereItIs_andHowToConnect() {
    assertThat(run("--port", "0", "--seed", "7", "--page-size", "5")).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("http://127.0.0.1:").contains(SecurityCloudEmulator.TENANT_ID).contains("Client secret")
        .contains("grant_type=client_credentials").contains("alerts and");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "--port | needs a value",
      "--port x | whole number",
      "--port -1 | whole number",
      "--port 65536 | from 0 to 65535",
      "--page-size 0 | from 1 to 1000",
      "--alerts 99 | from 100 to 1000000",
      "--data no-such-folder | does not exist",
      "--faults no-such-file | cannot be read",
      "--clock-offset soon | seconds or a duration",
      "--colour red | Unknown option '--colour'"})
  void wrongOption_endsInOneSentence(String line, String words) {
    assertThat(run(line.split(" ", -1))).isEqualTo(2);

    assertThat(err.toString(StandardCharsets.UTF_8)).contains(words).doesNotContain("\tat ").hasLineCount(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void quotasFaultsAndClock_areOptions(@TempDir Path folder) throws IOException {
    Path faults = Files.writeString(folder.resolve("faults.json"), "[{\"fault\":\"throttle\",\"retryAfter\":\"PT2S\",\"times\":3}]");
    assertThat(run("--quotas", "--clock-offset", "-PT2H", "--faults", faults.toString())).isZero();

    String page = out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("Status page")).findFirst().orElseThrow().strip()
        .replaceFirst("Status page\\s+", "");
    String status = new String(URI.create(page + "/status").toURL().openStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(status).contains("\"fault\":\"throttle\"", "\"left\":3", "\"quotas\":[]")
        .contains("\"time\":\"" + Instant.now().minus(Duration.ofHours(2)).toString().substring(0, 10));
  }

  @Test
  void wrongFaults_endInOneSentence(@TempDir Path folder) throws IOException {
    Path faults = Files.writeString(folder.resolve("faults.json"), "[{\"fault\":\"throttel\"}]");

    assertThat(run("--faults", faults.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no fault 'throttel'").hasLineCount(1);
  }

  @Test
  void takenPort_endsInOneSentence() {
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.start()) {
      assertThat(run("--port", String.valueOf(cloud.url().getPort()))).isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot be opened").hasLineCount(1);
    }
  }

  private int run(String... arguments) {
    return Main.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
