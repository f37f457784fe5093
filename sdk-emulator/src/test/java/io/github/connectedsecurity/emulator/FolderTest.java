package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
  private static final String ALERTS = "/v1.0/security/alerts_v2";

  private final Path folder;

  FolderTest(@TempDir Path folder) { this.folder = folder; }

  @Test
  void folder_isReadInEveryForm_andTheRestIsCounted() throws IOException {
    write("a-list.json",
        "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#security/alerts_v2\",\"value\":[{\"id\":\"a1\",\"x\":1},{\"id\":\"a2\"}]}");
    write("b-one.json", "{\"@odata.type\":\"#microsoft.graph.security.alert\",\"id\":\"a3\"}");
    write("c-plain.json", "[{\"id\":\"a4\",\"serviceSource\":\"unknown\",\"severity\":\"low\",\"status\":\"new\"}]");
    write("d-incident.json",
        "{\"@odata.type\":\"#microsoft.graph.incident\",\"id\":\"7\",\"alerts\":[{\"@odata.type\":\"#microsoft.graph.security.alert\",\"id\":\"a5\"}]}");
    write("e-other-product.json", "{\"value\":[{\"id\":\"x\",\"incidentId\":1,\"severity\":\"Low\",\"status\":\"New\",\"detectionSource\":\"CustomerTI\"}]}");
    write("f-comments.json",
        "{\"@odata.context\":\"https://graph.microsoft.com/beta/$metadata#security/alerts_v2('a1')/comments\",\"value\":[{\"comment\":\"c\"}]}");
    write("g-request.json", "{\"status\":\"resolved\"}");
    write("h-legacy.json", "{\"@odata.type\":\"#microsoft.graph.alert\",\"id\":\"l\",\"severity\":\"high\",\"status\":\"newAlert\"}");
    write("i-value.json", "{\"value\":\"text\"}");
    write("notes.txt", "not JSON");

    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().data(folder).start()) {
      Caller caller = Caller.of(cloud);
      assertThat(caller.get(ALERTS).values("id")).containsExactlyInAnyOrder("a1", "a2", "a3", "a4", "a5");
      assertThat(caller.get(ALERTS + "/a1").json()).containsEntry("x", 1L);
      assertThat(caller.get(ALERTS + "/a5").json()).containsEntry("incidentId", "7");
      assertThat(Caller.objects(caller.get("/v1.0/security/incidents/7?$expand=alerts").member("alerts"))).hasSize(1);
      assertThat(cloud.summary()).contains("5 alerts and 1 incidents from 4 files").contains("5 other files passed over");
    }
  }

  @Test
  void folder_thatHoldsNothing_isRefusedInOneSentence() throws IOException {
    assertRefused(folder.resolve("nowhere"), "does not exist");
    assertRefused(folder, "no alert or incident");
    assertRefused(Files.writeString(folder.resolve("file.txt"), "x"), "is not a folder");
    write("broken.json", "{\"value\":[");
    assertRefused(folder, "broken.json is not JSON");
  }

  @Test
  void documentedExamples_areServedAsTheyAre() throws IOException {
    Optional<Path> shared = ExampleFiles.shared("examples/graph-security");
    assumeTrue(shared.isPresent(), "the folder shared is not beside this checkout");
    Path examples = shared.get();

    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().data(examples).start()) {
      Object documented = Caller.objects(Json.object(Files.readAllBytes(examples.resolve("alerts-v2-list-response.json"))).get("value")).get(0);
      assertThat(Caller.of(cloud).get(ALERTS).value()).hasSize(1).first().isEqualTo(documented);
      assertThat(Caller.of(cloud).get("/v1.0/security/incidents").values("id")).containsExactly("2972395");
    }
  }

  private static void assertRefused(Path data, String words) {
    assertThatThrownBy(() -> SecurityCloudEmulator.builder().data(data).start()).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words).hasMessageContaining(data.getFileName().toString());
  }

  private void write(String name, String text) throws IOException { Files.writeString(folder.resolve(name), text); }
}
