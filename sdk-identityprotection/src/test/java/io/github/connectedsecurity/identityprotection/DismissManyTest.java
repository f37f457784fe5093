package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.Fault;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.FaultServer.Asked;
import io.github.connectedsecurity.core.testing.FaultyAnswers;
import io.github.connectedsecurity.core.testing.Reply;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many users through a service that fails a third of the time. */
class DismissManyTest {
  private static final List<String> USERS = IntStream.range(0, 10_000).mapToObj(i -> String.format("%08x-0000-0000-0000-000000000000", i)).toList();
  private static final List<Fault> FAULTS = List.of(Fault.THROTTLED, Fault.THROTTLED_SILENTLY, Fault.UNAVAILABLE_FOR_A_WHILE, Fault.TIMEOUT, Fault.FAILED,
      Fault.BAD_GATEWAY, Fault.UNAVAILABLE, Fault.GATEWAY_TIMEOUT, Fault.RESET_BEFORE, Fault.CLOSED_BEFORE);

  private final Map<String, Integer> done = new ConcurrentHashMap<>();

  private Reply dismissed(Asked asked) {
    if (!asked.body().contains("never")) {
      Json.object(asked.body()).forEach((name, ids) -> ((List<?>) ids).forEach(id -> done.merge((String) id, 1, Integer::sum)));
    }
    return Reply.of(204, "");
  }

  private static IdentityProtectionClient client(FaultServer server, FakeTime time) {
    URI root = URI.create(server.url());
    Cloud cloud = Cloud.builder("faults", root).service(Service.GRAPH, root, "graph").service(Service.IDENTITY_PROTECTION, root, "risk").build();
    return IdentityProtectionClient.create(server.options().cloud(cloud).time(time).build());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void eachIsInExactlyOneChunk_doneOnceWhereToldSo_andTheRestIsNamed(long seed) {
    FakeTime time = new FakeTime();
    FaultyAnswers answers = new FaultyAnswers(this::dismissed, 0.33, FAULTS, seed);
    ActionReport report;
    try (FaultServer server = FaultServer.start(answers)) {
      report = client(server, time).riskyUsers().dismiss(USERS);
      assertThat(server.asked()).allSatisfy(asked -> assertThat((List<?>) Json.object(asked.body()).get("userIds")).hasSizeBetween(1, 60));
    }

    assertThat(report.chunks()).hasSize(167);
    assertThat(report.chunks().stream().flatMap(chunk -> chunk.ids().stream()).toList()).isEqualTo(USERS);
    assertThat(report.done().size() + report.notDone().size() + report.unknown().size()).isEqualTo(USERS.size());
    assertThat(report.unknown()).isNotEmpty();
    assertThat(report.done()).hasSizeGreaterThan(USERS.size() / 2).allSatisfy(id -> assertThat(done).containsEntry(id, 1));
    assertThat(report.notDone()).doesNotContainAnyElementsOf(done.keySet());
    assertThat(done.values()).allMatch(times -> times == 1); // nothing was sent again after it may have been done
    assertThat(answers.broken()).isGreaterThan(40);
    assertThat(Duration.ofNanos(time.nanos())).isGreaterThanOrEqualTo(Duration.ofSeconds(166)); // one a second at most

    Set<String> rest = new LinkedHashSet<>(report.notConfirmed());
    try (FaultServer server = FaultServer.start(this::dismissed)) {
      assertThat(client(server, time).riskyUsers().dismiss(rest).isComplete()).isTrue();
    }
    assertThat(done.keySet()).containsExactlyInAnyOrderElementsOf(USERS);
  }
}
