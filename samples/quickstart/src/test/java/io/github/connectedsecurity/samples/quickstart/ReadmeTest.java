package io.github.connectedsecurity.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Credentials;
import io.github.connectedsecurity.emulator.RecordedRequest;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.graphsecurity.AlertFields;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import io.github.connectedsecurity.graphsecurity.model.AlertSeverity;
import io.github.connectedsecurity.graphsecurity.model.AlertStatus;
import io.github.connectedsecurity.graphsecurity.model.AlertUpdate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The programs of the README, compiled and run; the page must say the same, line by line. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final Path THIS = Path.of("src/test/java/io/github/connectedsecurity/samples/quickstart/ReadmeTest.java");

  @Test
  void firstProgram_runs() {
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.start()) {
      GraphSecurityClient graph = GraphSecurityClient.create(cloud.options());
      String id = graph.alerts().list(q -> q.filter(AlertFields.STATUS.eq(AlertStatus.NEW))).iterator().next().id();
      firstProgram(graph, id);
      assertThat(graph.alerts().get(id).assignedTo()).contains("soc@contoso.example");
      assertThat(graph.http().get("v1.0/security/{name}", "alerts_v2").send().status()).isEqualTo(200);
    }
  }

  private static void firstProgram(GraphSecurityClient graph, String id) {
    graph.alerts().list(q -> q.filter(AlertFields.SEVERITY.eq(AlertSeverity.HIGH).and(AlertFields.STATUS.eq(AlertStatus.NEW))))
        .stream().limit(10)
        .forEach(alert -> System.out.println(alert.id() + " " + alert.title().orElse("")));

    graph.alerts().update(id, AlertUpdate.create().status(AlertStatus.IN_PROGRESS).assignedTo("soc@contoso.example"));
    graph.alerts().comment(id, "Looking into it.");
  }

  /** Needs a tenant to run; here it only has to compile. */
  static GraphSecurityClient connect() {
    ClientOptions options = ClientOptions.builder().credential(Credentials.in(Cloud.PUBLIC).fromEnvironment()).build();
    GraphSecurityClient graph = GraphSecurityClient.create(options);
    return graph.with(o -> o.deadline(Duration.ofSeconds(10)));
  }

  @Test
  void testWithoutATenant_runs() {
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.start()) {
      GraphSecurityClient graph = GraphSecurityClient.create(cloud.options());
      cloud.faults().throttle(1, Duration.ofSeconds(1));

      assertThat(graph.alerts().list().stream().limit(3)).hasSize(3);
      assertThat(cloud.requests()).extracting(RecordedRequest::status).contains(429);
    }
  }

  @Test
  void page_saysWhatIsCompiledHere() throws IOException {
    String here = Files.readAllLines(THIS).stream().map(String::strip).collect(Collectors.joining("\n"));
    List<String> lines = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README)).results()
        .flatMap(block -> block.group(1).lines()).map(String::strip).filter(line -> !line.isEmpty()).toList();

    assertThat(lines).hasSizeGreaterThan(10).allMatch(here::contains);
  }

  @Test
  void commands_standAloneInTheirBlocks() throws IOException {
    List<String> blocks = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README)).results().map(block -> block.group(1)).toList();

    assertThat(blocks.get(0).lines()).containsExactly("./mvnw -q test-compile exec:java -pl samples/quickstart -am");
    assertThat(blocks.get(1).lines()).containsExactly("bash .ci/run");
  }
}
