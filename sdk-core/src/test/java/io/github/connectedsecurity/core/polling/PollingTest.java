package io.github.connectedsecurity.core.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.TransportException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PollingTest {
  private final FakeTime time = new FakeTime().chance(0);
  private final StubService service = StubService.start();
  private final Http http = service.options().toBuilder().time(time).build().http(Service.DEFENDER);

  @AfterEach
  void stop() { service.close(); }

  @Test
  void await_pausesLongerAndLonger_upToTheMost() {
    assertThat(polling("a", "a", "a", "a", "done").every(Duration.ofSeconds(2), Duration.ofSeconds(4)).await(Duration.ofMinutes(1))).isEqualTo("done");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofSeconds(4), Duration.ofSeconds(4));
  }

  @Test
  void await_waitsAtLeastAsLongAsAStateAsksFor_andShowsEachState() {
    List<String> seen = new ArrayList<>();
    polling("7", "1", "done").askedBy(state -> state.equals("done") ? Optional.empty() : Optional.of(Duration.ofSeconds(Integer.parseInt(state))))
        .onEach(seen::add).await(Duration.ofMinutes(1));

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(7), Duration.ofMillis(7_500));
    assertThat(seen).containsExactly("7", "1", "done");
  }

  @Test
  void await_endsBeforeAPauseThatPassesTheDeadline() {
    assertThatExceptionOfType(DeadlineExceededException.class).isThrownBy(() -> polling("a", "a", "a", "a", "a").await(Duration.ofSeconds(12)))
        .withMessageContaining("asked 2 times");
    assertThat(time.waits()).hasSize(1);
  }

  @Test
  void await_goesOnWhenTheServiceCannotBeAskedForAWhile() {
    Iterator<String> states = List.of("a", "broken", "done").iterator();
    assertThat(Polling.until(http.exchange(), () -> failing(states.next()), "done"::equals).await(Duration.ofMinutes(1))).isEqualTo("done");
  }

  @Test
  void await_endsWithAnInterrupt_andWithTheClient() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptedCallException.class).isThrownBy(() -> polling("a", "done").await(Duration.ofMinutes(1)));
    assertThat(Thread.interrupted()).isTrue();
    http.close();
    assertThatIllegalStateException().isThrownBy(() -> polling("a", "done").await(Duration.ofMinutes(1)));
  }

  @Test
  void every_refusesPausesThatShrink() {
    assertThatIllegalArgumentException().isThrownBy(() -> polling("a").every(Duration.ofSeconds(2), Duration.ofSeconds(1)));
  }

  private Polling<String> polling(String... states) {
    Iterator<String> each = List.of(states).iterator();
    return Polling.until(http.exchange(), each::next, "done"::equals);
  }

  private static String failing(String state) {
    if (state.equals("broken")) {
      throw new TransportException("no connection", new java.io.IOException());
    }
    return state;
  }
}
