package io.github.connectedsecurity.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.FaultServer.Answers;
import io.github.connectedsecurity.core.testing.Reply;
import io.github.connectedsecurity.core.testing.Threads;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrefetchTest {
  private final ExecutorService executor = Executors.newSingleThreadExecutor();

  @AfterEach
  void stop() { executor.shutdownNow(); }

  @Test
  void prefetch_asksForTheNextPageWhileThisOneIsRead_andGivesEachItemOnce() {
    try (FaultServer server = FaultServer.start(asked -> page(asked.target()))) {
      PagedIterator<Object> items = paged(server).prefetch(executor).iterator();
      items.next();
      assertThat(Threads.eventually(Duration.ofSeconds(5), () -> server.requests() == 2)).as("the second page is asked for").isTrue();
      assertThat(rest(items)).isEqualTo(IntStream.range(1, 100).mapToObj(n -> (Object) (long) n).toList());
      assertThat(server.requests()).isEqualTo(10);
    }
  }

  @Test
  void prefetch_leavesErrorsToTheirPlace() {
    Answers answers = asked -> asked.target().contains("page=3") ? Reply.of(404, "") : page(asked.target());
    try (FaultServer server = FaultServer.start(answers)) {
      PagedIterator<Object> items = paged(server).prefetch(executor).iterator();
      IntStream.range(0, 30).forEach(n -> assertThat(items.next()).isEqualTo((long) n));
      assertThatExceptionOfType(NotFoundException.class).isThrownBy(items::next);
      assertThat(items.cursor()).isPresent();
    }
  }

  @Test
  void prefetch_readsOn_whenTheExecutorTakesNothing() {
    try (FaultServer server = FaultServer.start(asked -> page(asked.target()))) {
      Paged<Object> refused = paged(server).prefetch(task -> {
        throw new RejectedExecutionException();
      });
      assertThat(refused).hasSize(100);
    }
  }

  @Test
  void waitingForAPageUnderWay_endsWithAnInterrupt() {
    Answers answers = asked -> page(asked.target()).after(asked.target().contains("page=1") ? Duration.ofSeconds(20) : Duration.ZERO);
    try (FaultServer server = FaultServer.start(answers)) {
      PagedIterator<Object> items = paged(server).prefetch(executor).iterator();
      IntStream.range(0, 10).forEach(n -> items.next());
      assertThat(Threads.eventually(Duration.ofSeconds(5), () -> server.requests() == 2)).isTrue();
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(InterruptedCallException.class).isThrownBy(items::next);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static Paged<Object> paged(FaultServer server) { return server.http().get("items").paged(json -> json.getOrDefault("n", -1)); }

  private static List<Object> rest(PagedIterator<Object> items) {
    List<Object> all = new java.util.ArrayList<>();
    items.forEachRemaining(all::add);
    return all;
  }

  /** Ten pages of ten. */
  private static Reply page(String target) {
    int number = target.contains("page=") ? Integer.parseInt(target.substring(target.indexOf("page=") + 5)) : 0;
    String items = String.join(",", IntStream.range(number * 10, number * 10 + 10).mapToObj(n -> "{\"n\":" + n + "}").toList());
    return Reply.json("{\"value\":[" + items + "]" + (number < 9 ? ",\"@odata.nextLink\":\"/items?page=" + (number + 1) + "\"" : "") + "}");
  }
}
