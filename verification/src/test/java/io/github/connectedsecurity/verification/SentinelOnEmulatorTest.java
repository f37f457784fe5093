package io.github.connectedsecurity.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.query.Kql;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import io.github.connectedsecurity.sentinel.Incidents;
import io.github.connectedsecurity.sentinel.SentinelClient;
import io.github.connectedsecurity.sentinel.WorkspaceGuid;
import io.github.connectedsecurity.sentinel.model.incidents.Incident;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Sentinel's client on the emulator's workspace, whose incidents are those of the tenant. */
class SentinelOnEmulatorTest {
  private static final SecurityCloudEmulator CLOUD = SecurityCloudEmulator.builder().clock(new HurryingClock()).start();
  private static final String SUBSCRIPTION = "20ff7fc3-e762-44dd-bd96-b71116dcdc23";
  private static final int UPDATES = 500;

  @AfterAll
  static void stop() { CLOUD.close(); }

  /** Each update of the one writer is overtaken by one of the other, between its reading and its writing. */
  @Test
  void thousandUpdatesOfTwoWriters_loseNothing() {
    SentinelClient sentinel = SentinelClient.create(CLOUD.options().toBuilder().quotas(Quota::unlimited).build());
    Incidents one = sentinel.workspace(SUBSCRIPTION, "soc", "larkspur-soc").incidents();
    Incidents other = sentinel.workspace(SUBSCRIPTION, "soc", "larkspur-soc").incidents();
    Incident before = one.list().stream().filter(incident -> incident.properties().labels().isEmpty()).findFirst().orElseThrow();
    String name = before.name().orElseThrow();

    for (int i = 0; i < UPDATES; i++) {
      String suffix = String.valueOf(i);
      AtomicBoolean overtaken = new AtomicBoolean();
      one.edit(name, (read, draft) -> {
        if (overtaken.compareAndSet(false, true)) {
          other.edit(name, (theirs, change) -> change.addLabel("b" + suffix).status(IncidentStatus.ACTIVE));
        }
        draft.addLabel("a" + suffix);
      });
    }

    Incident end = one.get(name);
    assertThat(end.properties().labels()).extracting(label -> label.labelName().orElseThrow())
        .containsExactlyInAnyOrderElementsOf(Stream.of("a", "b").flatMap(writer -> IntStream.range(0, UPDATES).mapToObj(i -> writer + i)).toList());
    assertThat(end.properties().title()).isEqualTo(before.properties().title());
    assertThat(end.properties().severity()).isEqualTo(before.properties().severity());
    assertThat(end.properties().status()).contains(IncidentStatus.ACTIVE);
    assertThat(CLOUD.requests().stream().filter(request -> request.method().equals("PUT") && request.status() == 409)).hasSizeGreaterThanOrEqualTo(UPDATES);
  }

  @Test
  void oneQuery_findsTheSameAlerts_inHuntingAndInTheWorkspace() {
    GraphSecurityClient graph = GraphSecurityClient.create(CLOUD.options());
    SentinelClient sentinel = SentinelClient.create(CLOUD.options());

    List<String> hunted = graph.hunting().run("AlertInfo | where Severity == 'High' | project AlertId").results().stream()
        .map(row -> row.textAt("AlertId").orElseThrow()).toList();
    List<String> logged = sentinel.logs(new WorkspaceGuid("5e17ab1e-50c0-4b1d-9a11-0c05ec0de001"))
        .run(Kql.of("SecurityAlert | where AlertSeverity == 'High' | project SystemAlertId")).rows()
        .map(row -> row.textAt("SystemAlertId").orElseThrow()).toList();

    assertThat(hunted).isNotEmpty().doesNotHaveDuplicates();
    assertThat(logged).isNotEmpty().hasSameSizeAs(hunted);
  }

  /** Goes on whenever somebody looks, so that the buckets of Resource Manager are full before each write; the client has its own limits off. */
  private static final class HurryingClock extends Clock {
    private final Instant start = Instant.now();
    private final AtomicLong looks = new AtomicLong();

    @Override
    public Instant instant() { return start.plusMillis(50 * looks.incrementAndGet()); }

    @Override
    public ZoneId getZone() { return ZoneOffset.UTC; }

    @Override
    public Clock withZone(ZoneId zone) { return this; }
  }
}
