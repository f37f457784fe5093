package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.CountedActions;
import io.github.connectedsecurity.core.testing.Fault;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.FaultyAnswers;
import io.github.connectedsecurity.core.testing.Threads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Changes are done once, or not at all, or the caller is told that nobody knows. */
class ActionsUnderFaultsTest {
  private static final int ACTIONS = 10_000;
  private static final int THREADS = 8;

  @Test
  void tenThousandActions_atOneFaultInFive_areNeverDoneTwice() {
    CountedActions actions = new CountedActions();
    List<Fault> faults = new ArrayList<>(EnumSet.complementOf(EnumSet.of(Fault.STALLED)));
    FaultyAnswers faulty = new FaultyAnswers(actions, 0.2, faults, 20261124);
    AtomicInteger unclear = new AtomicInteger();
    AtomicInteger unclearAndDone = new AtomicInteger();
    long start = System.nanoTime();
    try (FaultServer server = FaultServer.startWithoutJournal(faulty)) {
      Http http = server.http();
      Threads.together(THREADS, thread -> {
        for (int i = 0; i < ACTIONS / THREADS; i++) {
          String id = thread + "-" + i;
          String body = "{\"action\":\"" + id + "\"}";
          try {
            http.post("machines/{id}/isolate", id).body(Map.of("action", id)).as(json -> json);
            assertThat(actions.times(body)).as("a success was done").isEqualTo(1);
          } catch (OutcomeUnknownException e) {
            unclear.incrementAndGet();
            unclearAndDone.addAndGet(Math.min(1, actions.times(body)));
          }
        }
        return thread;
      });
      System.out.println(ACTIONS + " actions, " + faulty.broken() + " faults: " + actions.duplicates() + " done twice, " + unclear
          + " reported as unclear, of which "
          + unclearAndDone + " had been done; " + server.requests() + " requests in " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
      assertThat(actions.duplicates()).isZero();
      assertThat(unclear.get()).as("each fault but the refusals").isEqualTo(faulty.broken() - faulty.refusals());
      assertThat(server.requests()).as("only refusals are sent again").isEqualTo(ACTIONS + faulty.refusals());
      assertThat(unclearAndDone.get()).as("both kinds of unclear happened").isBetween(unclear.get() / 10, unclear.get() * 9 / 10);
    }
  }
}
