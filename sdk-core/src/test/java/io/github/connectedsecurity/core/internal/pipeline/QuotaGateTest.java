package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.LimitsSnapshot;
import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.FaultServer.Answers;
import io.github.connectedsecurity.core.testing.Reply;
import io.github.connectedsecurity.core.testing.Threads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Published limits: never passed, shared, counted, and switched off when asked. */
class QuotaGateTest {
  private static final Answers GOOD = asked -> Reply.json("{}");
  private static final Quota TEN = Quota.perMinute("reports", 10);

  private final FakeTime time = new FakeTime();

  @Test
  void send_neverPassesAWindow_whereverItBegins() {
    List<Long> sent = new ArrayList<>();
    try (FaultServer server = FaultServer.start(asked -> {
      sent.add(time.nanos());
      return Reply.json("{}");
    })) {
      Http http = http(server, time);
      for (int i = 0; i < 45; i++) {
        http.get("reports").quota(TEN).send();
        time.advance(Duration.ofMillis(700L * (i % 7)));
      }
      for (int i = 10; i < sent.size(); i++) {
        assertThat(sent.get(i) - sent.get(i - 10)).as("the eleventh call of a minute").isGreaterThanOrEqualTo(Duration.ofMinutes(1).toNanos());
      }
      assertThat(time.waits()).isNotEmpty();
    }
  }

  @Test
  void send_keepsAllQuotasOfACall_andCountsOthersApart() {
    Quota hourly = Quota.group("all").perHour(15);
    try (FaultServer server = FaultServer.start(GOOD)) {
      Http http = http(server, time);
      for (int i = 0; i < 15; i++) {
        http.get("reports").quota(TEN).quota(hourly).send();
      }
      http.get("others").send();
      assertThat(time.nanos()).isBetween(Duration.ofMinutes(1).toNanos(), Duration.ofMinutes(2).toNanos());
      http.with(o -> o.deadline(Duration.ofHours(2))).get("reports").quota(TEN).quota(hourly).send();
      assertThat(time.nanos()).isGreaterThanOrEqualTo(Duration.ofHours(1).toNanos());
    }
  }

  @Test
  void send_failsAtOnce_whenTheLimitLeavesNoTime() {
    try (FaultServer server = FaultServer.start(GOOD)) {
      Http http = http(server, time).with(o -> o.deadline(Duration.ofSeconds(30)));
      for (int i = 0; i < 10; i++) {
        http.get("reports").quota(TEN).send();
      }
      ThrottledException full = catchThrowableOfType(ThrottledException.class, () -> http.get("reports").quota(TEN).send());
      assertThat(full.retryAfter()).contains(Duration.ofMinutes(1));
      assertThat(full).hasMessageContaining("reports").hasMessageContaining("published limit");
      assertThat(server.requests()).isEqualTo(10);
      assertThat(time.waits()).isEmpty();
    }
  }

  @Test
  void limits_areSharedByClientsOfOneOptions_changed_andSwitchedOff() {
    try (FaultServer server = FaultServer.start(GOOD)) {
      ClientOptions options = options(server, time);
      ClientOptions half = options.toBuilder().quotas(quota -> quota.times(0.5)).build();
      ClientOptions off = options.toBuilder().quotas(Quota::unlimited).build();
      for (int i = 0; i < 10; i++) {
        options.http(Service.GRAPH).get("reports").quota(TEN).send();
      }
      off.http(Service.GRAPH).get("reports").quota(TEN).send();
      assertThat(time.nanos()).isZero();
      half.http(Service.GRAPH).get("reports").quota(TEN).send();
      assertThat(time.nanos()).isEqualTo(Duration.ofMinutes(1).toNanos());

      LimitsSnapshot.Group group = options.limits().groups().stream().filter(each -> each.name().equals("reports")).findFirst().orElseThrow();
      assertThat(group.windows()).containsExactly(new LimitsSnapshot.Window(Duration.ofMinutes(1), 1, 5));
      assertThat(group.waits()).isEqualTo(1);
      assertThat(group.waited()).isEqualTo(Duration.ofMinutes(1));
      assertThat(group.underWay()).isZero();
      assertThat(options.limits().hosts()).singleElement().satisfies(host -> assertThat(host.retryBudget()).isEqualTo(host.fullRetryBudget()));
    }
  }

  @Test
  void concurrent_letsOnlySoManyOut_andOthersWhenTheyEnd() {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Quota four = Quota.group("scores").concurrent(4);
    try (FaultServer server = FaultServer.start(asked -> {
      most.accumulateAndGet(inside.incrementAndGet(), Math::max);
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      inside.decrementAndGet();
      return Reply.json("{}");
    })) {
      Http http = http(server, TimeSource.system());
      Threads.together(16, number -> {
        for (int i = 0; i < 10; i++) {
          http.get("scores").quota(four).send();
        }
        return number;
      });
      assertThat(most.get()).isEqualTo(4);
      assertThat(server.requests()).isEqualTo(160);
    }
  }

  @Test
  void waiting_endsWithAnInterrupt_andWithTheClient() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch arrived = new CountDownLatch(1);
    Quota one = Quota.group("scripts").concurrent(1);
    try (FaultServer server = FaultServer.start(asked -> {
      arrived.countDown();
      awaitQuietly(release);
      return Reply.json("{}");
    })) {
      ClientOptions options = options(server, TimeSource.system());
      Thread first = Threads.light(() -> options.http(Service.GRAPH).get("scripts").quota(one).send());
      first.start();
      arrived.await();
      ConcurrentLinkedQueue<Throwable> ends = new ConcurrentLinkedQueue<>();
      Http second = options.http(Service.GRAPH);
      Thread waiting = Threads.light(() -> ends.add(catchThrowableOfType(InterruptedCallException.class, () -> second.get("scripts").quota(one).send())));
      waiting.start();
      assertThat(Threads.eventually(Duration.ofSeconds(5), () -> waiters(options) == 1)).isTrue();
      waiting.interrupt();
      waiting.join(5_000);
      assertThat(ends).hasSize(1);

      Thread closing = Threads.light(() -> {
        assertThat(Threads.eventually(Duration.ofSeconds(5), () -> waiters(options) == 1)).isTrue();
        second.close();
      });
      closing.start();
      assertThatIllegalStateException().isThrownBy(() -> second.get("scripts").quota(one).send()).withMessageContaining("closed");
      assertThat(waiters(options)).isZero();
      release.countDown();
      first.join(5_000);
    }
  }

  @Test
  void anEmptyBucket_ofResourceManager_isLeftToFill() {
    Answers answers = asked -> Reply.json("{}").with("x-ms-ratelimit-remaining-subscription-reads", asked.number() < 2 ? "7" : "0");
    try (FaultServer server = FaultServer.start(answers)) {
      Http http = http(server, time);
      http.get("a").send();
      http.get("a").send();
      http.get("a").send();
      http.get("a").send();
      assertThat(time.waits()).hasSizeBetween(1, 2).allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1_100)));
    }
  }

  private static int waiters(ClientOptions options) {
    return options.limits().groups().stream().filter(group -> group.name().equals("scripts")).mapToInt(LimitsSnapshot.Group::waiting).sum();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ClientOptions options(FaultServer server, TimeSource time) { return server.options().time(time).deadline(Duration.ofMinutes(3)).build(); }

  private static Http http(FaultServer server, TimeSource time) { return options(server, time).http(Service.GRAPH); }
}
