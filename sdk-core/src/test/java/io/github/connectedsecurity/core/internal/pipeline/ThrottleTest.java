package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.azure.core.credential.AccessToken;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.ServiceEndpoint;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.FaultServer.Answers;
import io.github.connectedsecurity.core.testing.Reply;
import io.github.connectedsecurity.core.testing.Threads;
import io.github.connectedsecurity.core.testing.Throttle;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

/** Waits that the service asks for: kept in full and together, or refused at once. */
class ThrottleTest {
  private static final Answers GOOD = asked -> Reply.json("{}");

  private final FakeTime time = new FakeTime();

  @ParameterizedTest
  @ValueSource(ints = {1, 130, 400, 7_200})
  void send_waitsAsLongAsTold_inEachForm(int seconds) {
    Duration wait = Duration.ofSeconds(seconds);
    List<BiFunction<Reply, Duration, Reply>> tellers = tellers();
    for (BiFunction<Reply, Duration, Reply> teller : tellers) {
      for (double chance : new double[] {0, 0.5, 0.999}) {
        time.chance(chance);
        Throttle throttle = new Throttle(time, GOOD, teller);
        try (FaultServer server = FaultServer.start(throttle)) {
          Http http = http(server, Duration.ofHours(3));
          for (int i = 0; i < 20; i++) {
            throttle.begin(wait);
            long before = time.nanos();
            http.get("things").send();
            assertThat(Duration.ofNanos(time.nanos() - before)).isBetween(wait, wait.plus(wait.dividedBy(10)).plusSeconds(2));
          }
          assertThat(throttle.early()).as("early callers, with chance " + chance + ", form " + tellers.indexOf(teller)).isZero();
          assertThat(server.requests()).isEqualTo(40);
        }
      }
    }
  }

  @Test
  void send_failsAtOnce_whenTheWaitDoesNotFitTheDeadline() {
    Throttle throttle = new Throttle(time, GOOD);
    try (FaultServer server = FaultServer.start(throttle)) {
      Http http = http(server, Duration.ofSeconds(100));
      throttle.begin(Duration.ofSeconds(400));
      ThrottledException first = catchThrowableOfType(ThrottledException.class, () -> http.get("things").send());
      assertThat(first.retryAfter()).contains(Duration.ofSeconds(400));
      time.advance(Duration.ofSeconds(150));
      ThrottledException second = catchThrowableOfType(ThrottledException.class, () -> http.post("things").send());
      assertThat(second.retryAfter()).as("without a request: the wait is known").contains(Duration.ofSeconds(250));
      assertThat(time.waits()).isEmpty();
      assertThat(server.requests()).isEqualTo(1);
      time.advance(Duration.ofSeconds(200));
      http.get("things").send();
      assertThat(throttle.early()).isZero();
      assertThat(server.requests()).isEqualTo(2);
    }
  }

  @Test
  void send_doesNotHurry_whenThrottledAgainAndAgain() {
    try (FaultServer server = FaultServer.start(asked -> Reply.of(429, "", "Retry-After", "0.001"))) {
      assertThatExceptionOfType(ThrottledException.class).isThrownBy(() -> http(server, Duration.ofSeconds(100)).get("things").send());
      assertThat(server.requests()).isLessThan(20);
    }
  }

  @Test
  void send_sharesAWaitAmongItsGroup_andLeavesOthersAlone() {
    try (FaultServer server = FaultServer.start(Answers.inOrder(Reply.of(429, "", "Retry-After", "50"), Reply.json("{}")))) {
      Http http = http(server, Duration.ofSeconds(10));
      assertThatExceptionOfType(ThrottledException.class).isThrownBy(() -> http.get("things").quota(Quota.group("reports")).send());
      assertThatExceptionOfType(ThrottledException.class).isThrownBy(() -> http.get("others").quota(Quota.group("reports")).send());
      http.get("things").send();
      assertThat(server.requests()).isEqualTo(2);
    }
  }

  @Test
  void send_keepsAWaitThatBeganWhileItsTokenWasFetched() {
    CountDownLatch tokenAsked = new CountDownLatch(1);
    CountDownLatch tokenComes = new CountDownLatch(1);
    try (FaultServer server = FaultServer.start(Answers.inOrder(Reply.of(429, "", "Retry-After", "50"), Reply.json("{}")))) {
      ClientOptions options = server.options().time(time).credential(request -> Mono.fromCallable(() -> {
        if (request.getScopes().contains("slow")) {
          tokenAsked.countDown();
          tokenComes.await();
        }
        return new AccessToken("t", OffsetDateTime.MAX);
      })).build();
      Http quick = options.http(Service.GRAPH);
      Http slow = options.http(new ServiceEndpoint(quick.endpoint().root(), "slow"));
      Threads.together(2, i -> {
        if (i == 0) {
          return slow.get("things").deadline(Duration.ofHours(1)).send();
        }
        await(tokenAsked);
        assertThatExceptionOfType(ThrottledException.class).isThrownBy(() -> quick.get("things").deadline(Duration.ofSeconds(10)).send());
        tokenComes.countDown();
        return null;
      });
      assertThat(time.waits()).as("the call that waited for its token waited for the throttle, too").singleElement()
          .satisfies(wait -> assertThat(wait).isGreaterThanOrEqualTo(Duration.ofSeconds(50)));
    }
  }

  @Test
  void send_inEightThreads_meetsAThrottleOnce() {
    int rounds = 20;
    int extra = 0;
    for (int round = 0; round < rounds; round++) {
      Throttle throttle = new Throttle(TimeSource.system(), GOOD);
      CountDownLatch held = new CountDownLatch(1);
      TimeSource telling = new TellingTime(held);
      try (FaultServer server = FaultServer.start(throttle)) {
        Http http = server.http(options -> options.time(telling));
        throttle.begin(Duration.ofMillis(100));
        Threads.together(8, i -> {
          if (i > 0) {
            await(held); // seven threads come when the first one knows
          }
          return http.get("things").send();
        });
        extra += throttle.throttled() - 1;
        assertThat(server.requests()).isEqualTo(8 + throttle.throttled());
      }
    }
    assertThat(extra).isZero();
  }

  @Test
  void send_inEightThreads_collidesAtMostOnceEach_whenAllAreUnderWay() {
    int rounds = 20;
    int extra = 0;
    for (int round = 0; round < rounds; round++) {
      Throttle throttle = new Throttle(TimeSource.system(), GOOD);
      try (FaultServer server = FaultServer.start(asked -> throttle.to(asked).after(Duration.ofMillis(asked.number() % 7)))) {
        Http http = server.http();
        Threads.together(8, i -> {
          for (int call = 0; call < 20; call++) {
            if (i == 0 && call == 10) {
              throttle.begin(Duration.ofMillis(100));
            }
            http.get("things").send();
          }
          return i;
        });
        assertThat(throttle.throttled()).isBetween(1, 8);
        extra += throttle.throttled() - 1;
      }
    }
    System.out.println("8 threads in full flight meet a throttle, " + rounds + " times: " + extra / (double) rounds
        + " further requests were under way and refused, on average");
  }

  private Http http(FaultServer server, Duration deadline) {
    return server.http(options -> options.time(time).retry(RetryPolicy.DEFAULT).deadline(deadline));
  }

  private List<BiFunction<Reply, Duration, Reply>> tellers() {
    return List.of((reply, wait) -> reply.with("Retry-After", String.valueOf(wait.toSeconds())),
        (reply, wait) -> reply.with("Retry-After", wait.toSeconds() + ".0"),
        (reply, wait) -> reply.with("Retry-After", "1, " + wait.toSeconds()),
        (reply, wait) -> reply.with("x-ms-retry-after-ms", String.valueOf(wait.toMillis())),
        (reply, wait) -> reply.with("Retry-After", date(time.now().plusSeconds(1).plus(wait))),
        (reply, wait) -> reply.with("Date", date(time.now().minusSeconds(86_400))).with("Retry-After", date(time.now().minusSeconds(86_400).plus(wait))));
  }

  /** Tells when somebody begins to wait. */
  private record TellingTime(CountDownLatch waiting) implements TimeSource {
    @Override
    public Instant now() { return TimeSource.system().now(); }

    @Override
    public long nanos() { return System.nanoTime(); }

    @Override
    public boolean await(CountDownLatch latch, Duration time) throws InterruptedException {
      waiting.countDown();
      return TimeSource.system().await(latch, time);
    }

    @Override
    public double random() { return 0.5; }
  }

  private static String date(Instant instant) { return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atZone(ZoneOffset.UTC)); }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
