package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.errors.ErrorAnswer;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.TransportException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Operation;
import io.github.connectedsecurity.core.internal.pipeline.FailedAttempt.Fate;
import io.github.connectedsecurity.core.testing.FakeTime;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetriesTest {
  private static final ApiRequest REQUEST = ApiRequest.of("GET", "http://127.0.0.1:1/things", Operation.of("things", ""));
  private static final ApiResponse GOOD = new ApiResponse(200, Map.of(), new byte[0]);

  private final FakeTime time = new FakeTime();
  private final Limits limits = new Limits(time);

  @Test
  void send_spreadsItsOwnWaitsEvenly() {
    int[] tenths = new int[10];
    for (int i = 0; i < 1_000; i++) {
      FakeTime clock = new FakeTime().chance(i * 0.6180339887 % 1); // evenly spread chance in, evenly spread waits out
      send(clock, RetryPolicy.DEFAULT, 1, new AtomicInteger());
      Duration wait = clock.waits().get(0);
      assertThat(wait).isBetween(Duration.ofMillis(1), Duration.ofMillis(500));
      tenths[(int) Math.min(9, wait.toMillis() / 50)]++;
    }
    double chiSquare = 0;
    for (int count : tenths) {
      chiSquare += Math.pow(count - 100, 2) / 100;
    }
    assertThat(chiSquare).as("chi-square with 9 degrees of freedom; 16.9 is the 5 % limit").isLessThan(16.9);
  }

  @Test
  void send_doublesTheCeilingOfItsWaits_upToTheCap() {
    time.chance(1);
    send(time, new RetryPolicy(10, Duration.ofMillis(500), Duration.ofSeconds(4)), 6, new AtomicInteger());
    assertThat(time.waits()).extracting(Duration::toMillis).containsExactly(500L, 1000L, 2000L, 4000L, 4000L, 4000L);
  }

  @Test
  void send_paysBackWhatItsRetriesCost_alsoWhenTheServiceRefusesInTheEnd() {
    RetryBudget budget = limits.budget(REQUEST);
    send(time, RetryPolicy.DEFAULT, 5, new AtomicInteger());
    assertThat(budget.left()).isEqualTo(RetryBudget.FULL);

    AtomicInteger tries = new AtomicInteger();
    Step refusesInTheEnd = (request, call) -> {
      if (tries.incrementAndGet() < 4) {
        throw lost();
      }
      throw new NotFoundException("no", new ErrorAnswer(404, "", "", Optional.empty(), Optional.empty(), ""));
    };
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> new Retries(RetryPolicy.DEFAULT, time, limits, refusesInTheEnd)
        .send(REQUEST, context(time)));
    assertThat(budget.left()).isEqualTo(RetryBudget.FULL);
  }

  @Test
  void send_stopsTrying_whenTheBudgetOfTheHostIsUsedUp() {
    RetryBudget budget = limits.budget(REQUEST);
    while (budget.take(RetryBudget.COST)) {
      assertThat(budget.left()).isNotNegative();
    }
    AtomicInteger tries = new AtomicInteger();
    assertThatExceptionOfType(TransportException.class).isThrownBy(() -> send(time, RetryPolicy.DEFAULT, 1, tries))
        .satisfies(e -> assertThat(e.getSuppressed()).singleElement()
            .satisfies(why -> assertThat(why).hasMessageContaining("too many calls to this host have failed")));
    assertThat(tries).hasValue(1);
    for (int i = 0; i < RetryBudget.COST; i++) {
      budget.giveBack(0); // each success pays a tenth of a retry
    }
    assertThat(send(time, RetryPolicy.DEFAULT, 1, tries)).isSameAs(GOOD);
  }

  @Test
  void send_triesOnce_withoutRetries() {
    AtomicInteger tries = new AtomicInteger();
    assertThatExceptionOfType(TransportException.class).isThrownBy(() -> send(time, RetryPolicy.NONE, 1, tries))
        .satisfies(e -> assertThat(e.getSuppressed()).isEmpty());
    assertThat(tries).hasValue(1);
    assertThat(time.waits()).isEmpty();
  }

  private ApiResponse send(FakeTime clock, RetryPolicy policy, int failures, AtomicInteger tries) {
    Step failing = (request, call) -> {
      if (tries.incrementAndGet() <= failures) {
        throw lost();
      }
      return GOOD;
    };
    return new Retries(policy, clock, limits, failing).send(REQUEST, context(clock));
  }

  private static FailedAttempt lost() { return new FailedAttempt(Fate.UNCLEAR, new TransportException("lost"), Optional.empty()); }

  private static CallContext context(FakeTime clock) { return new CallContext(clock, new CountDownLatch(1), REQUEST, Duration.ofSeconds(100)); }
}
