package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.errors.TransportException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.Reply;
import io.github.connectedsecurity.core.testing.Reply.End;
import io.github.connectedsecurity.core.testing.Threads;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A service that is down is not drowned in retries, and its callers find back when it returns. */
class DeadServiceTest {
  private static final int CALLS = 10_000;
  private static final int THREADS = 16;

  @Test
  void tenThousandCalls_toADeadService_hardlyAddToItsLoad() {
    for (Reply dead : List.of(Reply.of(503, ""), Reply.none(End.RESET), Reply.none(End.CLOSE))) {
      try (FaultServer server = FaultServer.startWithoutJournal(asked -> dead)) {
        Http http = server.http();
        Threads.together(THREADS, thread -> {
          for (int i = 0; i < CALLS / THREADS; i++) {
            assertThatExceptionOfType(SdkException.class).isThrownBy(() -> http.get("things").send());
          }
          return thread;
        });
        int extra = server.requests() - CALLS;
        System.out.println("Dead service (" + (dead.status() == 503 ? "503" : dead.end()) + "), " + THREADS + " threads, " + CALLS + " calls: "
            + extra + " further requests");
        assertThat(extra).isBetween(1, CALLS / 10 + 100);
      }
    }
  }

  @Test
  void send_findsBack_whenTheServiceReturns() {
    AtomicBoolean dead = new AtomicBoolean(true);
    try (FaultServer server = FaultServer.startWithoutJournal(asked -> dead.get() || asked.number() % 5 == 0 ? Reply.of(503, "") : Reply.json("{}"))) {
      Http http = server.http();
      for (int i = 0; i < 200; i++) {
        assertThatExceptionOfType(SdkException.class).isThrownBy(() -> http.get("things").send());
      }
      dead.set(false);
      int failed = 0;
      for (int i = 0; i < 500; i++) {
        try {
          http.get("things").send();
        } catch (SdkException e) {
          failed++;
        }
      }
      assertThat(failed).as("until ten successes have paid for each retry").isLessThan(50);
    }
  }

  @Test
  void send_namesHostAndTries_whenNobodyListens() {
    FaultServer server = FaultServer.start(asked -> Reply.json("{}"));
    server.close();
    assertThatExceptionOfType(TransportException.class).isThrownBy(() -> server.http().post("things").send())
        .withMessageContaining("could not reach 127.0.0.1").withMessageContaining("try 20");
  }
}
