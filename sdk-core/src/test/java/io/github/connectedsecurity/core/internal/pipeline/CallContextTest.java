package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.connectedsecurity.core.CallObserver;
import io.github.connectedsecurity.core.CallObserver.Reason;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.Operation;
import io.github.connectedsecurity.core.testing.FakeTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class CallContextTest {
  private static final ApiRequest REQUEST = ApiRequest.of("GET", "https://h/x", Operation.of("things", "s"));

  private final FakeTime time = new FakeTime();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<CallObserver.Waited> waits = new ArrayList<>();
  private final CallContext call = new CallContext(time, closed, REQUEST, Duration.ofSeconds(10), new CallEvents(new CallObserver() {
    @Override
    public void waited(Waited event) { waits.add(event); }
  }, "Graph"));

  @Test
  void time_isCountedFromTheStart_toTheDeadline() {
    time.advance(Duration.ofSeconds(4));
    assertThat(call.elapsed()).isEqualTo(Duration.ofSeconds(4));
    assertThat(call.remaining()).isEqualTo(Duration.ofSeconds(6));
    assertThat(call.nanos()).isEqualTo(time.nanos());
    time.advance(Duration.ofSeconds(7));
    assertThat(call.remaining()).isZero();
    assertThat(call.countAttempt()).isEqualTo(1);
    assertThat(call.countAttempt()).isEqualTo(2);
    assertThatExceptionOfType(DeadlineExceededException.class).isThrownBy(call::check).withMessageContaining("tried 2 times in 11000 ms");
  }

  @Test
  void longestDeadline_isNoOverflow() {
    CallContext patient = new CallContext(time, closed, REQUEST, Duration.ofSeconds(Long.MAX_VALUE));
    assertThat(patient.remaining()).isEqualTo(Duration.ofDays(365));
  }

  @Test
  void pause_isCountedAndTold() {
    call.pause(Duration.ofSeconds(2), Reason.BACKOFF);
    call.pause(Duration.ofSeconds(3), Reason.QUOTA);
    assertThat(call.waited()).isEqualTo(Duration.ofSeconds(5));
    assertThat(waits).extracting(CallObserver.Waited::duration).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(3));
    assertThat(waits).extracting(CallObserver.Waited::reason).containsExactly(Reason.BACKOFF, Reason.QUOTA);
  }

  @Test
  void pause_endsWithTheClient() {
    closed.countDown();
    assertThatIllegalStateException().isThrownBy(() -> call.pause(Duration.ofSeconds(1), Reason.BACKOFF)).withMessageContaining("closed");
    assertThat(call.isClosed()).isTrue();
  }

  @Test
  void pause_endsWithAnInterrupt_whichStays() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptedCallException.class).isThrownBy(() -> call.pause(Duration.ofSeconds(1), Reason.BACKOFF));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void pauseFor_endsWithTheDeadline() {
    assertThatExceptionOfType(DeadlineExceededException.class).isThrownBy(() -> call.pauseFor(new CountDownLatch(1), Reason.QUOTA));
    assertThat(call.waited()).isEqualTo(Duration.ofSeconds(10));
  }
}
