package io.github.connectedsecurity.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectedsecurity.cloudappsecurity.CloudAppSecurityClient;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.batch.Batch;
import io.github.connectedsecurity.core.batch.BatchItem;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.defender.DefenderClient;
import io.github.connectedsecurity.defender.ImportReport;
import io.github.connectedsecurity.defender.ImportVerdict;
import io.github.connectedsecurity.defender.model.IndicatorAction;
import io.github.connectedsecurity.defender.model.IsolationType;
import io.github.connectedsecurity.defender.model.Machine;
import io.github.connectedsecurity.defender.model.MachineAction;
import io.github.connectedsecurity.defender.model.MachineActionType;
import io.github.connectedsecurity.defender.model.NewIndicator;
import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.intelligence.HostReputationClassification;
import io.github.connectedsecurity.identityprotection.IdentityProtectionClient;
import io.github.connectedsecurity.identityprotection.model.RiskyUser;
import io.github.connectedsecurity.office365management.ManagementActivityClient;
import io.github.connectedsecurity.office365management.model.ContentType;
import io.github.connectedsecurity.office365management.model.Subscription;
import io.github.connectedsecurity.securitycenter.SecurityCenterClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The clients, each through its public API, on the emulator: two works that know nothing of each other must agree. */
class ClientsOnEmulatorTest {
  private static final SecurityCloudEmulator CLOUD = SecurityCloudEmulator.start();
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @AfterAll
  static void stop() { CLOUD.close(); }

  @Test
  void defender_containsADeviceOnce_howeverManyAsk_andReleasesIt() {
    DefenderClient defender = DefenderClient.create(CLOUD.options());
    Machine machine = defender.machines().list().iterator().next();

    List<CompletableFuture<MachineAction>> asked = Stream.generate(() -> CompletableFuture.supplyAsync(
        () -> defender.actions().ensureIsolated(machine.id(), IsolationType.FULL, "contain", PATIENCE))).limit(4).toList();
    assertThat(asked.stream().map(CompletableFuture::join)).hasSize(4).allMatch(MachineAction::succeeded);
    assertThat(defender.actions().ensureReleased(machine.id(), "clean", PATIENCE).succeeded()).isTrue();

    assertThat(defender.actions().list().stream().filter(action -> action.machineId().equals(Optional.of(machine.id()))))
        .extracting(MachineAction::type).containsExactlyInAnyOrder(Optional.of(MachineActionType.ISOLATE), Optional.of(MachineActionType.UNISOLATE));
  }

  @Test
  void defender_importsIndicatorsWithAVerdictEach_andNothingTwice() {
    DefenderClient defender = DefenderClient.create(CLOUD.options());
    List<NewIndicator> indicators = IntStream.range(0, 1_200).mapToObj(i -> NewIndicator.domain("bad" + i + ".example", IndicatorAction.BLOCK)
        .title("bad").description("bad")).toList();

    ImportReport first = defender.indicators().importAll(indicators);
    ImportReport second = defender.indicators().importAll(indicators);

    assertThat(first.count(ImportVerdict.Kind.IMPORTED)).isEqualTo(1_200);
    assertThat(second.count(ImportVerdict.Kind.PRESENT)).isEqualTo(1_200);
    assertThat(CLOUD.requests().stream().filter(request -> request.path().endsWith("/indicators/import"))).hasSize(3);
  }

  @Test
  void identityProtection_dismissesRisk() {
    IdentityProtectionClient identity = IdentityProtectionClient.create(CLOUD.options());
    List<String> ids = identity.riskyUsers().list().stream().map(RiskyUser::id).limit(3).toList();

    assertThat(ids).isNotEmpty();
    assertThat(identity.riskyUsers().dismiss(ids).isComplete()).isTrue();
    assertThat(identity.riskyUsers().history(ids.get(0)).stream()).isNotEmpty();
  }

  @Test
  void activityFeed_isSubscribedOnce() {
    ManagementActivityClient feed = ManagementActivityClient.create(CLOUD.options(), SecurityCloudEmulator.TENANT_ID);
    feed.subscriptions().ensure(ContentType.EXCHANGE);
    Subscription again = feed.subscriptions().ensure(ContentType.EXCHANGE);

    assertThat(again.status()).isPresent();
    assertThat(feed.subscriptions().list()).hasSize(1);
  }

  @Test
  void cloudApps_readItsAlerts() {
    CloudAppSecurityClient apps = CloudAppSecurityClient.create(CLOUD.options(), CLOUD.url());
    assertThat(apps.activities().list(q -> {}).stream().limit(5)).isNotEmpty();
    assertThat(apps.alerts().list(q -> {}).stream().limit(5)).isNotEmpty();
  }

  @Test
  void securityCenter_readsScoresAndAlerts() {
    SecurityCenterClient center = SecurityCenterClient.create(CLOUD.options());
    ArmScope subscription = ArmScope.subscription("20ff7fc3-e762-44dd-bd96-b71116dcdc23");
    assertThat(center.secureScores().list(subscription)).isNotEmpty();
    assertThat(center.alerts().list(subscription)).isNotEmpty();
  }

  @Test
  void graph_readsManyInBatches_andTheRestOfItsProducts() {
    GraphSecurityClient graph = GraphSecurityClient.create(CLOUD.options());
    List<String> ids = graph.alerts().list(q -> q.top(45)).stream().limit(45).map(Alert::id).toList();
    Batch<GraphSecurityClient> batch = graph.batch();
    List<BatchItem<Alert>> items = ids.stream().map(id -> batch.add(one -> one.alerts().get(id))).toList();
    batch.send();

    assertThat(items).extracting(item -> item.get().id()).containsExactlyElementsOf(ids);
    assertThat(CLOUD.requests().stream().filter(request -> request.path().endsWith("$batch"))).hasSize(3);
    assertThat(graph.secureScores().latest()).isPresent();
    assertThat(graph.threatIntelligence().hosts().reputation("portal-update.example.net").classification()).contains(HostReputationClassification.MALICIOUS);
    assertThat(graph.identities().sensors().list()).isNotEmpty();
    assertThat(graph.beta().detectionRules().list()).isEmpty();
  }

  @Test
  void aMissingPermission_isNamed() {
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().app(AppRegistration.of("reader", "Machine.Read.All")).start()) {
      DefenderClient defender = DefenderClient.create(cloud.options());
      String machine = defender.machines().list().iterator().next().id();
      assertThatExceptionOfType(PermissionException.class).isThrownBy(() -> defender.machines().isolate(machine, IsolationType.FULL, "x"))
          .withMessageContaining("Machine.Isolate");
      assertThatExceptionOfType(PermissionException.class).isThrownBy(() -> GraphSecurityClient.create(cloud.options()).alerts().get("x"))
          .withMessageContaining("SecurityAlert.Read.All");
    }
  }
}
