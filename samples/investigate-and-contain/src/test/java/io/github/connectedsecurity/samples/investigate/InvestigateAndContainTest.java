package io.github.connectedsecurity.samples.investigate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.defender.DefenderClient;
import io.github.connectedsecurity.defender.model.Indicator;
import io.github.connectedsecurity.defender.model.IndicatorAction;
import io.github.connectedsecurity.defender.model.MachineAction;
import io.github.connectedsecurity.defender.model.MachineActionType;
import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.RecordedRequest;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.AlertStatus;
import io.github.connectedsecurity.identityprotection.IdentityProtectionClient;
import io.github.connectedsecurity.identityprotection.model.RiskState;
import io.github.connectedsecurity.samples.console.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvestigateAndContainTest {
  private static final SecurityCloudEmulator CLOUD = SecurityCloudEmulator.start();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @BeforeEach
  void asAtTheStart() { CLOUD.reset(); }

  @AfterAll
  static void stop() { CLOUD.close(); }

  private int run(SecurityCloudEmulator cloud, String... words) { return run(cloud, out, words); }

  private int run(SecurityCloudEmulator cloud, ByteArrayOutputStream screen, String... words) {
    String[] all = Stream.concat(Stream.of(words), Stream.of("--report", folder.resolve("report.html").toString())).toArray(String[]::new);
    return InvestigateAndContain.run(all, print(screen), print(err), line -> Tenant.emulated(cloud, () -> {}));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) { return new PrintStream(bytes, true, StandardCharsets.UTF_8); }

  private String out() { return out.toString(StandardCharsets.UTF_8); }

  private String err() { return err.toString(StandardCharsets.UTF_8); }

  private static List<RecordedRequest> changes(SecurityCloudEmulator cloud) {
    return cloud.requests().stream().filter(request -> request.path().matches(".*/(isolate|revokeSignInSessions|confirmCompromised|import|comments)")
        || request.method().equals("PATCH")).toList();
  }

  @Test
  void withoutWrite_tellsWhatIsKnown_andChangesNothing() throws IOException {
    assertThat(run(CLOUD)).isZero();

    assertThat(out()).contains("Other alerts of the incident", "Timeline (UTC)", "THIS ALERT", "Containment", "Isolate ", "Nothing was changed");
    assertThat(Files.readString(folder.resolve("report.html"))).contains("Timeline", "not asked for");
    assertThat(changes(CLOUD)).isEmpty();
  }

  @Test
  void withWrite_containsTheIncident_andASecondRunChangesNothing() throws IOException {
    GraphSecurityClient graph = GraphSecurityClient.create(CLOUD.options());
    Alert alert = Worst.of(graph).orElseThrow();
    assertThat(run(CLOUD, "--incident", "--write", "--assignee", "olga.kovacs@larkspur.example")).as(out() + err()).isZero();

    Involved involved = Involved.in(graph.incidents().getWithAlerts(alert.incidentId().orElseThrow()).alerts());
    assertContained(CLOUD, involved);
    Alert now = graph.alerts().get(alert.id());
    assertThat(now.assignedTo()).contains("olga.kovacs@larkspur.example");
    assertThat(now.status()).contains(AlertStatus.IN_PROGRESS);
    assertThat(now.comments()).hasSize(1);
    assertThat(Files.readString(folder.resolve("report.html"))).contains("DONE: ");

    int before = changes(CLOUD).size();
    out.reset();
    assertThat(run(CLOUD, "--incident", "--write", "--alert", alert.id(), "--assignee", "olga.kovacs@larkspur.example")).isZero();
    assertThat(out()).contains("… already: ").doesNotContain("… done: ");
    assertThat(changes(CLOUD)).hasSize(before);
  }

  private static void assertContained(SecurityCloudEmulator cloud, Involved involved) {
    DefenderClient defender = DefenderClient.create(cloud.options());
    List<String> devices = involved.devices().stream().filter(Involved.Device::hit).map(Involved.Device::id).toList();
    assertThat(defender.actions().list().stream().filter(MachineAction::succeeded)).filteredOn(MachineAction::type, Optional.of(MachineActionType.ISOLATE))
        .extracting(action -> action.machineId().orElse("")).containsExactlyInAnyOrderElementsOf(devices);

    List<String> hashes = involved.files().stream().filter(Involved.Document::hit).map(file -> file.sha256().orElseThrow()).distinct().toList();
    assertThat(defender.indicators().list().stream()).filteredOn(Indicator::action, Optional.of(IndicatorAction.BLOCK))
        .extracting(indicator -> indicator.indicatorValue().orElse("")).containsExactlyInAnyOrderElementsOf(hashes);

    IdentityProtectionClient identity = IdentityProtectionClient.create(cloud.options());
    List<String> users = involved.users().stream().filter(Involved.Person::hit).flatMap(user -> user.entraId().stream()).toList();
    assertThat(users).isNotEmpty().allSatisfy(user -> {
      assertThat(identity.riskyUsers().get(user).riskState()).contains(RiskState.CONFIRMED_COMPROMISED);
      assertThat(identity.users().profile(user).signInSessionsValidFromDateTime().orElseThrow()).isAfter(Instant.now().minusSeconds(120));
    });
  }

  @Test
  void missingRight_isNamed_andStopsNoOtherStep() {
    AppRegistration reader = AppRegistration.of("reader", "SecurityAlert.ReadWrite.All", "SecurityIncident.Read.All", "Machine.Read.All", "Ti.ReadWrite.All",
        "ActivityFeed.Read");
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().app(reader).start()) {
      assertThat(run(cloud, "--write")).isEqualTo(Program.INCOMPLETE);

      assertThat(out()).containsPattern("Isolate .* … failed: .*Machine\\.Isolate").containsPattern("Assign the alert .* … done: ")
          .containsPattern("not available here: .*ThreatHunting\\.Read\\.All|not available here: .*runHuntingQuery");
    }
  }

  @Test
  void brokenOff_saysOfEachStepWhatBecameOfIt() {
    ByteArrayOutputStream impatient = new ByteArrayOutputStream() {
      @Override
      public synchronized void write(byte[] bytes, int from, int length) {
        super.write(bytes, from, length);
        if (toString(StandardCharsets.UTF_8).endsWith("… ")) {
          Thread.currentThread().interrupt(); // as Ctrl-C does, when the first step is about to begin
        }
      }
    };
    assertThat(run(CLOUD, impatient, "--write")).isEqualTo(Program.BROKEN_OFF);

    assertThat(impatient.toString(StandardCharsets.UTF_8)).contains("not begun: broken off before this").doesNotContain("… done: ");
    assertThat(err()).contains("Broken off");
    assertThat(changes(CLOUD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "--alert nobody-knows-it|1|404",
      "--alert a/../b|2|'id'",
      "--alert|2|--alert",
      "--colour|2|--colour",
      "alert|2|'alert'"
  })
  void badInput_endsInOneSentence(String line, int exit, String named) {
    int code = InvestigateAndContain.run(line.split(" ", -1), print(out), print(err), words -> Tenant.emulated(CLOUD, () -> {}));

    assertThat(code).isEqualTo(exit);
    assertThat(err().strip().lines()).hasSize(1).first().asString().startsWith("investigate-and-contain: ").contains(named);
  }

  @Test
  void report_showsWhatAttackersWrote_asText() {
    Alert alert = Alert.of(Map.of("id", "a1", "title", "<script>alert(1)</script>", "description", "\"&'"));

    assertThat(HtmlReport.page(new CaseFile(alert, List.of(alert)), Instant.EPOCH)).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&quot;&amp;&#39;")
        .doesNotContain("<script");
  }
}
