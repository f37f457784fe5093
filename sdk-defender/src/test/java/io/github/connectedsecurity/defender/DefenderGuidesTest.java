package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.testing.Guide;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.defender.model.Indicator;
import io.github.connectedsecurity.defender.model.IndicatorAction;
import io.github.connectedsecurity.defender.model.IndicatorSeverity;
import io.github.connectedsecurity.defender.model.IsolationType;
import io.github.connectedsecurity.defender.model.LiveResponseCommands;
import io.github.connectedsecurity.defender.model.MachineAction;
import io.github.connectedsecurity.defender.model.NewIndicator;
import io.github.connectedsecurity.defender.model.ScanType;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetSoftware;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs of this module's guides, compiled and partly run; the pages must say the same. */
class DefenderGuidesTest {
  private final FakeDefender fake = new FakeDefender();
  private final StubService stub = StubService.start();
  private final LongAdder counter = new LongAdder();

  @AfterEach
  void stop() {
    fake.close();
    stub.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"machine-actions", "defender-indicators", "defender-exports"})
  void pages_sayWhatIsCompiledHere(String page) { assertThat(Guide.named(page).linesMissingIn(DefenderGuidesTest.class)).isEmpty(); }

  @Test
  void actions_run() {
    act(DefenderClient.create(fake.options()), "m1");

    assertThat(fake.taken()).containsExactly("Isolate m1", "Unisolate m1", "RunAntiVirusScan m1", "RunAntiVirusScan m1");
  }

  @Test
  void indicators_run() {
    stub.on("POST /api/indicators", "{\"id\":\"1\"}").on("GET /api/indicators", "{\"value\":[]}").on("GET /api/indicators", "{\"value\":[]}");
    DefenderClient client = DefenderClient.create(stub.options());

    assertThat(submit(client)).extracting(Indicator::id).isEqualTo("1");
    importAll(client, List.of(NewIndicator.domain("evil.example", IndicatorAction.BLOCK)));
    delete(client);
    assertThat(stub.asked()).hasSize(3);
  }

  @Test
  void exports_run() {
    stub.on("GET /api/machines/SoftwareInventoryByMachine", "{\"value\":[{\"deviceId\":\"m1\"}]}")
        .on("GET /api/machines/SoftwareInventoryExport", "{\"exportFiles\":[]}");

    pages(DefenderClient.create(stub.options()));
    rows(DefenderClient.create(stub.options()));

    assertThat(counter.sum()).isEqualTo(1);
  }

  private static void act(DefenderClient client, String machineId) {
    MachineActions actions = client.actions();
    MachineAction isolation = actions.ensureIsolated(machineId, IsolationType.FULL, "Alert 1234: ransomware", Duration.ofHours(1));
    if (!isolation.succeeded()) {
      System.out.println("Isolation ended as " + isolation.status());
    }
    MachineAction release = actions.ensureReleased(machineId, "Cleaned and checked", Duration.ofHours(1));
    assertThat(release.succeeded()).isTrue();
    MachineAction scan = client.machines().runAntiVirusScan(machineId, ScanType.QUICK, "Alert 1234");
    MachineAction ended = actions.await(scan, Duration.ofHours(3));
    assertThat(ended.succeeded()).isTrue();
    DefenderClient audited = client.audited(step -> System.out.println(step.at() + " " + step.kind() + " " + step.type().value() + " " + step.machineId()));
    callOff(actions, audited.machines().runAntiVirusScan(machineId, ScanType.QUICK, "Alert 1234"));
  }

  private static void callOff(MachineActions actions, MachineAction scan) {
    MachineAction cancelling = actions.cancel(scan.id(), "Wrong device");
    MachineAction cancelled = actions.await(cancelling, Duration.ofMinutes(10));
    assertThat(cancelled.succeeded()).isFalse();
  }

  static Path collect(MachineActions actions, String machineId, Path folder) throws IOException {
    MachineAction collection = actions.ensureCollected(machineId, "Alert 1234", Duration.ofHours(2));
    Path zip = actions.awaitPackage(collection, Duration.ofMinutes(10)).saveTo(folder.resolve("package.zip"));
    Path unpacked = Archives.extract(zip, folder.resolve("package"));
    return unpacked;
  }

  static String respond(DefenderClient client, String machineId, Path folder) throws IOException {
    LiveResponseCommands commands = LiveResponseCommands.create().comment("Alert 1234")
        .runScript("minidump.ps1", "OfficeClickToRun")
        .getFile("C:\\windows\\TEMP\\OfficeClickToRun.dmp.zip");
    LiveResponseRun run = client.liveResponse().run(machineId, commands, Duration.ofHours(2));
    String printed = run.transcript(0).scriptOutput().orElse("");
    Download dump = run.saveTo(1, folder.resolve("dump.zip"), 500_000_000);
    return printed + dump;
  }

  private static Indicator submit(DefenderClient client) {
    NewIndicator indicator = NewIndicator.domain("evil.example", IndicatorAction.BLOCK)
        .title("Phishing campaign 42").description("Seen in reported mails")
        .severity(IndicatorSeverity.HIGH).generateAlert(true)
        .expirationTime(Instant.now().plus(Duration.ofDays(90)));
    Indicator created = client.indicators().submit(indicator);
    return created;
  }

  private static void importAll(DefenderClient client, List<NewIndicator> feed) {
    ImportReport report = client.indicators().importAll(feed);
    for (ImportVerdict verdict : report.verdicts()) {
      if (!verdict.kind().isThere()) {
        System.out.println(verdict.item().value() + ": " + verdict.kind() + " " + verdict.reason());
      }
    }
  }

  private static void delete(DefenderClient client) {
    List<String> ids = client.indicators().list(q -> q.filter(IndicatorFields.APPLICATION.eq("old feed"))).stream().map(Indicator::id).toList();
    client.indicators().deleteAll(ids);
  }

  private void pages(DefenderClient client) {
    for (AssetSoftware row : client.assessments().softwareInventory()) {
      handle(row);
    }
  }

  private void rows(DefenderClient client) {
    try (ExportRows<AssetSoftware> rows = client.exports().softwareInventory().rows()) {
      while (rows.hasNext()) {
        handle(rows.next());
      }
    }
  }

  void goOn(DefenderClient client) {
    ExportRows<AssetSoftware> rows = client.exports().softwareInventory().rows();
    handle(rows.next());
    String position = rows.position();
    rows.close();
    client.exports().softwareInventory().rowsFrom(position).forEachRemaining(this::handle);
  }

  List<Path> severalAtOnce(DefenderClient client, Path folder) throws IOException {
    long count = client.exports().vulnerabilities().forEach(3, row -> counter.increment());
    List<Path> files = client.exports().vulnerabilities().validFor(6).saveTo(folder, 3);
    return count == 0 ? List.of() : files;
  }

  private void handle(AssetSoftware row) {
    if (row.deviceId().isPresent()) {
      counter.increment();
    }
  }
}
