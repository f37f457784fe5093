package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.defender.model.MachineAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages and results behind links that carry a right of their own. */
class LinksTest {
  private static final String URI_PATH = "GET /api/machineactions/a1/getPackageUri";

  private final StubService service = StubService.start();
  private final FakeTime time = new FakeTime();
  private final MachineActions actions = DefenderClient.create(service.options().toBuilder().time(time).build()).actions();
  @TempDir private Path folder;

  @AfterEach
  void stop() { service.close(); }

  @Test
  void packageLink_takesOffTheQuotes_andSendsNoToken() throws IOException {
    service.on(URI_PATH, "{\"value\":\"\\\"" + service.url() + "/safedownload/package.zip?token=gb%2fbWG%3d\\\"\"}")
        .on("GET /safedownload/package.zip", 200, "zip", "Content-Type", "application/zip");

    Path saved = actions.packageLink("a1").saveTo(folder.resolve("package.zip"));

    assertThat(saved).hasContent("zip");
    assertThat(service.asked().get(0).headers()).containsKey("authorization");
    assertThat(service.asked().get(1).headers()).doesNotContainKey("authorization");
    assertThat(service.asked().get(1).query()).containsEntry("token", "gb/bWG=");
  }

  @Test
  void awaitPackage_waitsWhileItIsNotThere_twiceAMinute() {
    service.on("GET /api/machineactions/a1", "{\"id\":\"a1\",\"status\":\"Succeeded\"}").on(URI_PATH, 404, "").on(URI_PATH, 404, "")
        .on(URI_PATH, "{\"value\":\"" + service.url() + "/p.zip\"}");

    assertThat(actions.awaitPackage(action("InProgress"), Duration.ofHours(1)).toString()).isEqualTo("SignedLink[127.0.0.1]");
    assertThat(service.asked()).hasSize(4);
    assertThat(time.now()).isAfter(new FakeTime().now().plusSeconds(59));
  }

  @Test
  void awaitPackage_givesUpAtTheDeadline_andForFailedCollections() {
    for (int i = 0; i < 10; i++) {
      service.on(URI_PATH, 404, "");
    }

    assertThatThrownBy(() -> actions.awaitPackage(action("Succeeded"), Duration.ofMinutes(2))).isInstanceOf(DeadlineExceededException.class);
    assertThatThrownBy(() -> actions.awaitPackage(action("Failed"), Duration.ofMinutes(2))).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Failed");
    service.on("GET /api/machineactions/a2/getPackageUri", 404, "");
    assertThatThrownBy(() -> actions.packageLink("a2")).isInstanceOf(NotFoundException.class);
  }

  @Test
  void resultLink_keepsItsParentheses_andResultsAreBounded() throws IOException {
    String path = "GET /api/machineactions/a1/GetLiveResponseResultDownloadLink(index=2)";
    for (int i = 0; i < 4; i++) {
      service.on(path, "{\"value\":\"" + service.url() + "/result?sig=s%2Bs\"}").on("GET /result", 200, "0123456789");
    }
    LiveResponseRun run = new LiveResponseRun(actions, action("Succeeded"));

    Download saved = run.saveTo(2, folder.resolve("file.gz"), 10);
    assertThat(saved.bytes()).isEqualTo(10);
    assertThat(saved.sha256()).isEqualTo("84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882");
    assertThat(saved.expect("84D89877F0D4041EFB6BF91A16F0248F2FD573E6AF05C19F96BEDB9F882F7882").file()).exists();
    assertThatThrownBy(() -> saved.expect("00")).isInstanceOf(InvalidDataException.class);
    assertThat(folder.resolve("file.gz")).doesNotExist();
    assertThatThrownBy(() -> run.saveTo(2, folder.resolve("large"), 9)).isInstanceOf(InvalidDataException.class).hasMessageContaining("9 bytes");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
    assertThatThrownBy(() -> run.transcript(2)).isInstanceOf(InvalidDataException.class);
    assertThat(service.asked().get(0).rawPath()).endsWith("/GetLiveResponseResultDownloadLink(index=2)");
    assertThatThrownBy(() -> actions.resultLink("a1", -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void transcript_isReadWithItsControlCharacters() throws IOException {
    service.on("GET /api/machineactions/a1/GetLiveResponseResultDownloadLink(index=0)", "{\"value\":\"" + service.url() + "/result\"}")
        .on("GET /result", "{\"script_name\":\"minidump.ps1\",\"exit_code\":0,\"script_output\":\"Done\\u0000\",\"script_errors\":\"\"}");

    assertThat(new LiveResponseRun(actions, action("Succeeded")).transcript(0).scriptOutput()).contains("Done\0");
  }

  private static MachineAction action(String status) { return MachineAction.of(new HashMap<>(Map.of("id", "a1", "status", status))); }
}
