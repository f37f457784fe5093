package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.core.testing.Threads;
import io.github.connectedsecurity.defender.model.LiveResponseCommandStatus;
import io.github.connectedsecurity.defender.model.LiveResponseCommands;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveResponseTest {
  private static final Duration LONG = Duration.ofHours(2);

  private final FakeDefender service = new FakeDefender();
  private final StubService stub = StubService.start();
  private final DefenderClient client = DefenderClient.create(stub.options());

  @AfterEach
  void stop() {
    service.close();
    stub.close();
  }

  @Test
  void start_sendsTheCommandsInOrder_once() {
    stub.on("POST /api/machines/m1/runliveresponse", 201, "{\"id\":\"a1\",\"commands\":[{\"index\":0,\"commandStatus\":\"Created\",\"errors\":[],"
        + "\"command\":{\"type\":\"RunScript\",\"params\":[{\"key\":\"ScriptName\",\"value\":\"minidump.ps1\"}]}}]}")
        .on("POST /api/machines/m1/runliveresponse", 503, "");
    LiveResponseCommands commands = LiveResponseCommands.create().comment("Testing").putFile("tool.exe").runScript("minidump.ps1", "OfficeClickToRun")
        .runScript("plain.ps1").getFile("C:\\windows\\TEMP\\dump.gz");

    var action = client.liveResponse().start("m1", commands);

    assertThat(action.commands().get(0).commandStatus()).contains(LiveResponseCommandStatus.CREATED);
    assertThat(action.commands().get(0).command().orElseThrow().params().get(0).value()).contains("minidump.ps1");
    assertThat(stub.onlyRequest().json()).isEqualTo(Map.of("Comment", "Testing", "Commands", List.of(
        Map.of("type", "PutFile", "params", List.of(Map.of("key", "FileName", "value", "tool.exe"))),
        Map.of("type", "RunScript", "params", List.of(Map.of("key", "ScriptName", "value", "minidump.ps1"),
            Map.of("key", "Args", "value", "OfficeClickToRun"))),
        Map.of("type", "RunScript", "params", List.of(Map.of("key", "ScriptName", "value", "plain.ps1"))),
        Map.of("type", "GetFile", "params", List.of(Map.of("key", "Path", "value", "C:\\windows\\TEMP\\dump.gz"))))));
    assertThatThrownBy(() -> client.liveResponse().start("m1", commands)).isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void commands_refuseAnotherOrder_andNothing() {
    assertThatThrownBy(() -> LiveResponseCommands.create().getFile("C:\\a").runScript("b.ps1")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("RunScript cannot follow GetFile");
    assertThatThrownBy(() -> LiveResponseCommands.create().runScript("b.ps1").putFile("c")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LiveResponseCommands.create().runScript(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> client.liveResponse().start("m1", LiveResponseCommands.create())).isInstanceOf(IllegalArgumentException.class);
    assertThat(stub.asked()).isEmpty();
  }

  @Test
  void run_waitsForTheDevice_oneSessionAtATime() {
    service.ends("LiveResponse", 3, "Succeeded");
    LiveResponse liveResponse = DefenderClient.create(service.options()).liveResponse();

    List<LiveResponseRun> runs = Threads.together(4, number -> liveResponse.run("m1", commands(), LONG));

    assertThat(runs).allSatisfy(run -> assertThat(run.action().succeeded()).isTrue());
    assertThat(service.busiest()).isEqualTo(1);
    assertThat(service.taken()).hasSize(4);
  }

  @Test
  void run_keepsBelowTheTenantsLimit() {
    SessionGate gate = new SessionGate(2);
    AtomicInteger inside = new AtomicInteger();

    List<Integer> seen = Threads.together(12, number -> {
      SessionGate.Session session = gate.enter("m" + number % 6, LONG);
      int now = inside.incrementAndGet();
      inside.decrementAndGet();
      session.close();
      return now;
    });

    assertThat(seen).allSatisfy(count -> assertThat(count).isBetween(1, 2));
    SessionGate.Session first = gate.enter("a", LONG);
    SessionGate.Session second = gate.enter("b", LONG);
    assertThatThrownBy(() -> gate.enter("c", Duration.ofMillis(1))).isInstanceOf(DeadlineExceededException.class).hasMessageContaining("tenant");
    assertThatThrownBy(() -> gate.enter("a", Duration.ofMillis(1))).isInstanceOf(DeadlineExceededException.class);
    first.close();
    second.close();
    gate.enter("c", LONG).close();
  }

  @Test
  void run_triesAgain_whileSomebodyElsesSessionIsOnTheDevice() {
    service.once("POST /api/machines/m1/runliveresponse", FakeDefender.Answer.refused(400, "ActiveRequestAlreadyExists", "busy"))
        .once("POST /api/machines/m1/runliveresponse", FakeDefender.Answer.refused(400, "ActiveRequestAlreadyExists", "busy"));
    LiveResponse liveResponse = DefenderClient.create(service.options()).liveResponse();

    assertThat(liveResponse.run("m1", commands(), LONG).action().succeeded()).isTrue();
    assertThat(service.time().waits()).contains(Duration.ofSeconds(30));
    service.once("POST /api/machines/m1/runliveresponse", FakeDefender.Answer.refused(400, "ActiveRequestAlreadyExists", "busy"))
        .once("POST /api/machines/m1/runliveresponse", FakeDefender.Answer.refused(400, "ClientVersionNotSupported", "old"));
    assertThatThrownBy(() -> liveResponse.run("m1", commands(), Duration.ofSeconds(20))).isInstanceOf(DeadlineExceededException.class);
    assertThatThrownBy(() -> liveResponse.run("m1", commands(), LONG)).isInstanceOf(BadRequestException.class);
  }

  @Test
  void library_isListedAndDeleted() {
    stub.on("GET /api/libraryfiles", "{\"value\":[{\"fileName\":\"script1.ps1\",\"hasParameters\":true}]}").on("DELETE /api/libraryfiles/a b#.ps1", 204, "");

    assertThat(client.libraryFiles().list().get(0).hasParameters()).contains(true);
    client.libraryFiles().delete("a b#.ps1");
    assertThat(stub.asked().get(1).rawPath()).isEqualTo("/api/libraryfiles/a%20b%23.ps1");
  }

  @Test
  void library_uploadsAForm() {
    stub.on("POST /api/libraryfiles", "{\"fileName\":\"script1.ps1\",\"sha256\":\"6e\"}").on("POST /api/libraryfiles", 503, "");
    LibraryUpload upload = LibraryUpload.of("script1.ps1", "Write-Host".getBytes(StandardCharsets.UTF_8)).description("Prüft").parametersDescription("test");

    assertThat(client.libraryFiles().upload(upload).sha256()).contains("6e");
    String type = stub.onlyRequest().headers().getOrDefault("content-type", "");
    String boundary = type.replace("multipart/form-data; boundary=", "");
    assertThat(stub.onlyRequest().body()).isEqualTo(String.join("\r\n", "--" + boundary, "Content-Disposition: form-data; name=\"Description\"", "", "Prüft",
        "--" + boundary, "Content-Disposition: form-data; name=\"HasParameters\"", "", "true", "--" + boundary,
        "Content-Disposition: form-data; name=\"ParametersDescription\"", "", "test", "--" + boundary,
        "Content-Disposition: form-data; name=\"File\"; filename=\"script1.ps1\"", "Content-Type: application/octet-stream", "", "Write-Host",
        "--" + boundary + "--", ""));
    assertThatThrownBy(() -> client.libraryFiles().upload(upload)).isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void upload_refusesLargeFiles_andOddNames() {
    assertThatThrownBy(() -> LibraryUpload.of("a", new byte[LibraryUpload.MAX_BYTES + 1])).isInstanceOf(IllegalArgumentException.class);
    for (String name : List.of("", "a\"b", "../a", "a\r\nb", "a\\b")) {
      assertThatThrownBy(() -> LibraryUpload.of(name, new byte[1])).as(name).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(new String(LibraryUpload.of("a", "x".getBytes(StandardCharsets.UTF_8)).overrideIfExists().body(), StandardCharsets.UTF_8))
        .contains("name=\"OverrideIfExists\"\r\n\r\ntrue");
  }

  private static LiveResponseCommands commands() { return LiveResponseCommands.create().comment("why").runScript("a.ps1"); }
}
