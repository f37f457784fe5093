package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.azure.core.credential.AccessToken;
import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.errors.CredentialException;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.Reply;
import io.github.connectedsecurity.core.testing.Reply.End;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** One deadline over tries, waits, token and body. */
class DeadlineTest {
  private static final Duration LIMIT = Duration.ofMillis(200);
  private static final Reply LONG = Reply.json("{\"text\":\"" + "x".repeat(500) + "\"}");

  @Test
  void send_endsInTime_whereverItHangs() {
    CountDownLatch never = new CountDownLatch(1);
    Reply[] hanging = {Reply.none(End.STALL), LONG.ending(End.STALL, 0), LONG.ending(End.STALL, 100), LONG.dripping(Duration.ofMillis(5)),
        LONG.chunked().ending(End.STALL, 50), LONG.after(Duration.ofSeconds(1)), Reply.of(503, "", "Retry-After", "0.05"), Reply.of(500, "")};
    Duration worst = Duration.ZERO;
    for (Reply reply : hanging) {
      try (FaultServer server = FaultServer.start(asked -> reply)) {
        Http http = server.http(options -> options.deadline(LIMIT).retry(new RetryPolicy(1_000, Duration.ofMillis(20), Duration.ofMillis(20))));
        worst = longer(worst, took(http));
      }
    }
    try (FaultServer server = FaultServer.start(asked -> LONG)) {
      Http http = server.http(options -> options.deadline(LIMIT).credential(request -> Mono.fromCallable(() -> {
        never.await();
        return new AccessToken("t", null);
      })));
      worst = longer(worst, took(http));
      assertThatExceptionOfType(DeadlineExceededException.class).isThrownBy(() -> http.get("things").send());
    }
    System.out.println("Deadline of " + LIMIT.toMillis() + " ms: the latest call ended after " + worst.toMillis() + " ms");
    assertThat(worst).isLessThan(LIMIT.plusMillis(250));
  }

  @Test
  void send_saysThatAStalledChangeIsUnclear() {
    try (FaultServer server = FaultServer.start(asked -> LONG.ending(End.STALL, 100))) {
      Http http = server.http(options -> options.deadline(LIMIT));
      assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> http.post("things").send())
          .withCauseInstanceOf(DeadlineExceededException.class);
      assertThatExceptionOfType(DeadlineExceededException.class).isThrownBy(() -> http.get("things").send());
    }
  }

  @Test
  void send_triesAgain_whenTheAnswerFallsSilent() {
    try (FaultServer server = FaultServer.start(FaultServer.Answers.inOrder(LONG.ending(End.STALL, 100), Reply.none(End.STALL), LONG))) {
      Http http = server.http(options -> options.idleTimeout(Duration.ofMillis(50)));
      assertThat(http.get("things").send().status()).isEqualTo(200);
      assertThat(server.requests()).isEqualTo(3);
    }
  }

  @Test
  void send_doesNotWait_whenTheWaitCannotPayOff() {
    FakeTime time = new FakeTime().chance(0.9);
    try (FaultServer server = FaultServer.start(asked -> Reply.of(503, ""))) {
      Http http = server.http(options -> options.time(time).retry(RetryPolicy.DEFAULT).deadline(Duration.ofSeconds(3)));
      ServiceException down = catchThrowableOfType(ServiceException.class, () -> http.get("things").send());
      assertThat(down.getSuppressed()).singleElement().satisfies(why -> assertThat(why).hasMessageContaining("does not fit"));
      assertThat(time.nanos()).isLessThan(Duration.ofSeconds(3).toNanos());
      assertThat(server.requests()).as("450 ms and 900 ms fit, 1,800 ms do not").isEqualTo(3);
    }
  }

  @Test
  void send_takesADeadlineWithoutEnd() {
    try (FaultServer server = FaultServer.start(asked -> LONG)) {
      assertThat(server.http(options -> options.deadline(Duration.ofSeconds(Long.MAX_VALUE))).get("things").send().status()).isEqualTo(200);
    }
  }

  @Test
  void send_tellsACredentialThatFailsFromOneThatIsLate() {
    try (FaultServer server = FaultServer.start(asked -> LONG)) {
      Http http = server.http(options -> options.credential(request -> Mono.error(new IllegalStateException("no route to the authority"))));
      assertThatExceptionOfType(CredentialException.class).isThrownBy(() -> http.get("things").send()).withMessageContaining("no route to the authority");
      assertThat(server.requests()).isZero();
    }
  }

  private static Duration took(Http http) {
    long start = System.nanoTime();
    assertThatExceptionOfType(SdkException.class).isThrownBy(() -> http.get("things").send());
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static Duration longer(Duration one, Duration other) { return one.compareTo(other) > 0 ? one : other; }
}
