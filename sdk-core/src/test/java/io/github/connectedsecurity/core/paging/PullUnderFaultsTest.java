package io.github.connectedsecurity.core.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.Fault;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.FaultyAnswers;
import io.github.connectedsecurity.core.testing.PagedAnswers;
import io.github.connectedsecurity.core.testing.Reply;
import io.github.connectedsecurity.core.testing.Reply.End;
import io.github.connectedsecurity.core.testing.Threads;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** A pull comes home: each item once and in order, whatever share of the answers breaks. */
class PullUnderFaultsTest {
  @Test
  void tenThousandPages_atOneFaultInFive_giveEachItemOnce() { pull(8, 1_250, 0.2); }

  @Test
  void thousandPages_atOneFaultInTwo_giveEachItemOnce() { pull(4, 250, 0.5); }

  /** The page holds a string with a brace, so a cut text may end like a whole one. */
  @Test
  void aPageCutAtEveryByte_isReadAgain() {
    PagedAnswers pages = new PagedAnswers(3, 3);
    byte[] page = pages.page(1, "http://127.0.0.1:00000").getBytes(StandardCharsets.UTF_8);
    List<IntFunction<Reply>> cuts = List.of(at -> whole(pages).ending(End.CLOSE, at), at -> whole(pages).ending(End.RESET, at), at -> whole(pages)
        .chunked().ending(End.CLOSE, at),
        at -> whole(pages).withBody(Arrays.copyOf(page, at)));
    int pulls = 0;
    int requests = 0;
    for (IntFunction<Reply> cut : cuts) {
      try (CutServer server = new CutServer(pages)) {
        for (int at = 0; at < page.length; at++) {
          server.next = cut.apply(at);
          assertThat(pages.isWhole(ids(server.http))).as("cut at byte " + at).isTrue();
          pulls++;
        }
        requests += server.faults.requests();
      }
    }
    System.out.println("A page of " + page.length + " bytes cut at every byte in 4 ways: " + pulls + " pulls whole, " + requests + " requests");
    assertThat(requests).isEqualTo(pulls * 4); // three pages, one of them twice
  }

  private static void pull(int threads, int pages, double share) {
    PagedAnswers answers = new PagedAnswers(pages, 5);
    FaultyAnswers faulty = new FaultyAnswers(answers, share, List.of(Fault.values()), 20261124);
    long start = System.nanoTime();
    try (FaultServer server = FaultServer.startWithoutJournal(faulty)) {
      Http http = server.http(options -> options.idleTimeout(Duration.ofMillis(80)));
      List<Boolean> whole = Threads.together(threads, i -> answers.isWhole(ids(http)));
      assertThat(whole).containsOnly(true);
      System.out.println(threads * pages + " pages, " + threads + " threads, " + faulty.broken() + " faults of " + Fault.values().length
          + " kinds: all items once and in order, "
          + server.requests() + " requests in " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
      assertThat(faulty.broken()).isGreaterThan((int) (threads * pages * share));
    }
  }

  private static List<Integer> ids(Http http) {
    List<Integer> ids = new ArrayList<>();
    http.get("things").paged(json -> Integer.parseInt(String.valueOf(json.get("id")))).forEach(ids::add);
    return ids;
  }

  private static Reply whole(PagedAnswers pages) { return Reply.json(pages.page(1, "http://127.0.0.1:00000")); }

  /** Answers the second page once with what it is told. */
  private static final class CutServer implements AutoCloseable {
    private final FaultServer faults;
    private final Http http;
    private volatile Reply next = Reply.of(500, "");

    private CutServer(PagedAnswers pages) {
      faults = FaultServer.startWithoutJournal(asked -> {
        Reply told = next;
        if (!asked.target().endsWith("page=1") || told.status() != 200) {
          return pages.to(asked);
        }
        next = Reply.of(500, "");
        return told;
      });
      http = faults.http();
    }

    @Override
    public void close() { faults.close(); }
  }
}
