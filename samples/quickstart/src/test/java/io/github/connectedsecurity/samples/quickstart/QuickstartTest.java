package io.github.connectedsecurity.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... words) { return Quickstart.run(words, print(out), print(err)); }

  private static PrintStream print(ByteArrayOutputStream bytes) { return new PrintStream(bytes, true, StandardCharsets.UTF_8); }

  private String out() { return out.toString(StandardCharsets.UTF_8); }

  private String err() { return err.toString(StandardCharsets.UTF_8); }

  @Test
  void triages_theBuiltInCompany_andTakesTheWorstInHand() {
    assertThat(run("--rows", "5")).isZero();

    assertThat(out()).contains("SEVERITY", "more", "█", "The worst new alert:", "Assigned and commented; the service now says:");
    assertThat(out().split("the service now says:", 2)[1]).contains("inProgress", "assigned to analyst@larkspur.example",
        "comment: Taken in hand by the quickstart sample.");
    assertThat(err()).isEmpty();
  }

  @Test
  void shows_onlyWhatIsAskedFor() {
    assertThat(run("--where", "severity=low", "--rows", "3")).isZero();

    assertThat(out()).containsPattern("high +0 ").containsPattern("low +[1-9]");
  }

  @Test
  void runs_onAFolderOfAlerts(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("alerts.json"), """
        {"value":[{"id":"a1","title":"First","severity":"medium","status":"new","serviceSource":"microsoft365Defender",
          "createdDateTime":"2026-11-01T00:00:00Z","evidence":[]},
                  {"id":"a2","title":"Second","severity":"zebra","status":"new","serviceSource":"microsoft365Defender",
          "createdDateTime":"2026-11-02T00:00:00Z","newThing":{"x":1}}]}""");

    assertThat(run("--data", folder.toString())).isZero();
    assertThat(out()).contains("First", "Second", "zebra").containsPattern("worst new alert:\\s+First");
  }

  @Test
  void runs_onTheDocumentedPayloads() {
    Path examples = Path.of("../../../shared/examples/graph-security");
    assumeTrue(Files.isDirectory(examples), "the documented payloads are not beside this checkout");

    assertThat(run("--data", examples.toString())).isZero();
    assertThat(out()).contains("SEVERITY");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "--port 99999|2|--port",
      "--port x|2|--port",
      "--data /no/such/folder|2|/no/such/folder",
      "--where title=x|2|'title'",
      "--alert a/../b|2|'id'",
      "--alert nobody-knows-it|1|404",
      "--colour|2|--colour",
      "--rows|2|--rows",
      "--live --port 5|2|--live"
  })
  void badInput_endsInOneSentence(String line, int exit, String named) {
    assertThat(run(line.split(" ", -1))).isEqualTo(exit);

    assertThat(err().strip().lines()).hasSize(1).first().asString().startsWith("quickstart: ").contains(named);
  }

  @Test
  void takenPort_endsInOneSentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getAllByName("127.0.0.1")[0])) {
      assertThat(run("--port", String.valueOf(taken.getLocalPort()))).isEqualTo(2);
      assertThat(err().strip().lines()).hasSize(1).first().asString().contains(String.valueOf(taken.getLocalPort()));
    }
  }

  @Test
  void missingCredential_endsInOneSentence() {
    assumeTrue(Stream.of("AZURE_TENANT_ID", "AZURE_CLIENT_ID").allMatch(name -> System.getenv(name) == null), "a tenant is configured here");

    assertThat(run("--live")).isNotZero();
    assertThat(err().strip().lines()).hasSize(1).first().asString().contains("AZURE_TENANT_ID");
  }

  @Test
  void help_tellsTheOptions() {
    assertThat(run("--help")).isZero();
    assertThat(out()).contains("--data", "--live", "--write");
  }
}
