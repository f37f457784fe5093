package io.github.connectedsecurity.office365management.collector;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.office365management.FeedService;
import io.github.connectedsecurity.office365management.FeedService.Blob;
import io.github.connectedsecurity.office365management.ManagementActivityClient;
import io.github.connectedsecurity.office365management.model.ContentType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 50,000 records, and a process that dies at 200 random moments: whatever it was doing then. */
class KilledCollectorTest {
  private static final int KILLS = 200;
  private static final int BLOBS = 500;
  private static final int RECORDS = 100;
  private static final int BATCH = 250;

  @TempDir Path folder;

  private final FeedService service = FeedService.start();
  private final Random random = new Random(20_261_128);
  private final Set<String> expected = new HashSet<>();
  private final Instant start = service.time.now().minus(Duration.ofHours(45));
  private final AtomicInteger stepsToDeath = new AtomicInteger();
  private int kills;
  private int killsAtWork;

  /** What a killed process leaves behind: nothing is caught, nothing cleaned up. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @BeforeEach
  void fill() {
    service.subscriptions.put(ContentType.SHARE_POINT, "enabled");
    service.subscriptions.put(ContentType.GENERAL, "enabled");
    service.pageSize = 7;
    service.staleEvery = 1;
    Instant now = service.time.now();
    for (int i = 1; i <= BLOBS; i++) {
      Instant created = now.minus(Duration.ofMinutes(5L * i)); // almost two days
      List<String> ids = new ArrayList<>(FeedService.ids(i, RECORDS));
      expected.addAll(ids);
      if (i > 1) {
        ids.addAll(random.nextInt(RECORDS), FeedService.ids(i - 1, 3)); // records that another blob has, too
      }
      Blob blob = new Blob(i % 3 == 0 ? ContentType.GENERAL : ContentType.SHARE_POINT, "blob$" + i + "$x", created, i < 20 ? now.plusSeconds(i) : created,
          service.contentUri("blob$" + i + "$x"), ids, Optional.empty());
      service.blobs.add(blob);
    }
  }

  @AfterEach
  void stop() { service.close(); }

  @Test
  void killedAtRandomPoints_andResumedFromTheFile_hasEveryRecord_andAtMostABatchTwiceAKill() {
    List<String> taken = new ArrayList<>();
    CheckpointStore file = FileCheckpointStore.at(folder.resolve("checkpoint.json"));

    runUntilDone(taken, file, batch -> batch.records().forEach(record -> taken.add(record.id().orElseThrow())));

    assertThat(expected).hasSize(BLOBS * RECORDS);
    assertThat(new HashSet<>(taken)).isEqualTo(expected);
    assertThat(kills).isEqualTo(KILLS);
    assertThat(killsAtWork).isGreaterThan(KILLS / 2); // the rest while it looked for more
    assertThat(taken.size() - expected.size()).isBetween(1, KILLS * BATCH);
    assertThat(service.withoutPublisher).hasValue(0);
  }

  @Test
  void sinkThatKeepsTheCheckpointWithTheRecords_hasEveryRecordExactlyOnce() {
    List<String> taken = new ArrayList<>();
    List<Optional<String>> committed = new ArrayList<>(List.of(Optional.<String>empty()));
    CheckpointStore sinks = new CheckpointStore() {
      @Override
      public Optional<String> load() { return committed.get(0); }

      @Override
      public void save(String checkpoint) { committed.set(0, Optional.of(checkpoint)); }
    };

    runUntilDone(taken, sinks, batch -> {
      batch.records().forEach(record -> taken.add(record.id().orElseThrow()));
      committed.set(0, Optional.of(batch.checkpoint())); // one transaction
    });

    assertThat(kills).isEqualTo(KILLS);
    assertThat(killsAtWork).isGreaterThan(KILLS / 2); // the rest while it looked for more
    assertThat(taken).hasSameSizeAs(expected).doesNotHaveDuplicates();
    assertThat(new HashSet<>(taken)).isEqualTo(expected);
  }

  private void runUntilDone(List<String> taken, CheckpointStore store, AuditSink sink) {
    while (true) {
      stepsToDeath.set(kills < KILLS ? 1 + random.nextInt(20) : Integer.MAX_VALUE);
      try {
        CollectorRun run = collector(store, sink).run();
        if (kills == KILLS) {
          assertThat(run.isComplete()).isTrue();
          service.time.advance(Duration.ofMinutes(1)); // the last of the late blobs
          assertThat(collector(store, sink).run().isComplete()).isTrue();
          return;
        }
      } catch (Killed e) {
        kills++;
        killsAtWork += taken.size() < expected.size() ? 1 : 0;
      }
    }
  }

  private AuditCollector collector(CheckpointStore store, AuditSink sink) {
    ManagementActivityClient client = service.client().through(MortalExchange::new);
    return AuditCollector.builder(client, ContentType.SHARE_POINT, ContentType.GENERAL).batchSize(BATCH)
        .startAt(start).checkpoint(new MortalStore(store)).sink(batch -> {
          mayDie();
          sink.accept(batch);
          mayDie();
        }).build();
  }

  /** Also called by the threads that fetch. */
  private void mayDie() {
    if (stepsToDeath.decrementAndGet() == 0) {
      throw new Killed();
    }
  }

  private final class MortalStore implements CheckpointStore {
    private final CheckpointStore store;

    private MortalStore(CheckpointStore store) { this.store = store; }

    @Override
    public Optional<String> load() { return store.load(); }

    @Override
    public void save(String checkpoint) {
      mayDie();
      store.save(checkpoint);
      mayDie();
    }
  }

  private final class MortalExchange implements Exchange {
    private final Exchange next;

    private MortalExchange(Exchange next) { this.next = next; }

    @Override
    public ApiResponse send(ApiRequest request) {
      mayDie();
      return next.send(request);
    }

    @Override
    public TimeSource time() { return next.time(); }
  }
}
