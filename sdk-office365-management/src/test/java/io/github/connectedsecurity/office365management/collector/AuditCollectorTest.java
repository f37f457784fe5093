package io.github.connectedsecurity.office365management.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.errors.UntrustedLinkException;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.office365management.ActivityErrors;
import io.github.connectedsecurity.office365management.ActivityException;
import io.github.connectedsecurity.office365management.FeedService;
import io.github.connectedsecurity.office365management.FeedService.Blob;
import io.github.connectedsecurity.office365management.collector.Gap.Kind;
import io.github.connectedsecurity.office365management.model.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditCollectorTest {
  private final FeedService service = FeedService.start();
  private final Instant now = service.time.now();
  private final MemoryStore store = new MemoryStore();
  private final List<String> collected = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  @BeforeEach
  void subscribe() {
    service.subscriptions.put(ContentType.SHARE_POINT, "enabled");
    service.subscriptions.put(ContentType.EXCHANGE, "enabled");
  }

  @AfterEach
  void stop() { service.close(); }

  @Test
  void run_bringsAllTypesOfSevenDays_andNothingTwice() {
    service.add(ContentType.SHARE_POINT, "old$1$x", ago(Duration.ofDays(6).plusHours(23)), FeedService.ids(1, 3));
    service.add(ContentType.SHARE_POINT, "new$2$x", ago(Duration.ofMinutes(5)), FeedService.ids(2, 3));
    service.add(ContentType.EXCHANGE, "mail$3$x", ago(Duration.ofDays(2)), FeedService.ids(3, 3));

    CollectorRun first = collector(ContentType.SHARE_POINT, ContentType.EXCHANGE).run();
    CollectorRun second = collector(ContentType.SHARE_POINT, ContentType.EXCHANGE).run();

    assertThat(collected).containsExactlyInAnyOrderElementsOf(all(1, 2, 3));
    assertThat(first.records()).isEqualTo(9);
    assertThat(first.isComplete()).isTrue();
    assertThat(first.blobs()).containsEntry(ContentType.SHARE_POINT, 2).containsEntry(ContentType.EXCHANGE, 1);
    assertThat(second.records()).isZero();
    assertThat(service.fetched("new$2$x")).isEqualTo(1); // listed again, but not fetched again
    assertThat(service.withoutPublisher).hasValue(0);
  }

  @Test
  void run_followsPages_andFindsBlobsThatAppearLate() {
    service.pageSize = 2;
    for (int i = 1; i <= 5; i++) {
      service.add(ContentType.SHARE_POINT, "b" + i, ago(Duration.ofMinutes(30 + i)), FeedService.ids(i, 1));
    }
    Blob late = new Blob(ContentType.SHARE_POINT, "late", ago(Duration.ofMinutes(50)), now.plus(Duration.ofMinutes(40)), service.contentUri("late"),
        FeedService.ids(6, 1), Optional.empty());
    service.blobs.add(late);

    collector(ContentType.SHARE_POINT).run();
    assertThat(collected).containsExactlyInAnyOrderElementsOf(first(1, 2, 3, 4, 5));
    service.time.advance(Duration.ofHours(1));
    collector(ContentType.SHARE_POINT).run();

    assertThat(collected).containsExactlyInAnyOrderElementsOf(first(1, 2, 3, 4, 5, 6));
  }

  @Test
  void run_passesOverRecordsThatCameInAnotherBlob_andKeepsThoseWithoutAnId() {
    service.add(ContentType.SHARE_POINT, "a", ago(Duration.ofHours(5)), List.of("r1", "r2", " "));
    service.add(ContentType.EXCHANGE, "b", ago(Duration.ofHours(4)), List.of("r2", "r3", " "));

    CollectorRun run = collector(ContentType.SHARE_POINT, ContentType.EXCHANGE).run();

    assertThat(collected).containsExactly("r1", "r2", " ", "r3", " ");
    assertThat(run.duplicates()).isEqualTo(1);
  }

  @Test
  void rejectedBlob_isTriedThreeTimes_thenToldAsAGap_andStopsNothing() {
    Instant created = ago(Duration.ofHours(3));
    service.add(ContentType.SHARE_POINT, "good", ago(Duration.ofHours(2)), FeedService.ids(1, 1));
    service.blobs.add(blob("bad", created).answering(FeedService.error(400, "AF20052")));

    CollectorRun first = collector(ContentType.SHARE_POINT).run();
    assertThat(collected).containsExactlyElementsOf(first(1));
    assertThat(first.postponed()).isEqualTo(1);
    assertThat(gaps).isEmpty();
    collector(ContentType.SHARE_POINT).run();
    CollectorRun third = collector(ContentType.SHARE_POINT).run();

    assertThat(third.postponed()).isZero();
    assertThat(gaps).hasSize(1).isEqualTo(third.gaps().isEmpty() ? gaps : third.gaps());
    Gap gap = gaps.get(0);
    assertThat(gap.kind()).isEqualTo(Kind.REJECTED);
    assertThat(gap.from()).isEqualTo(created);
    assertThat(gap.to()).isEqualTo(created.plus(Duration.ofDays(7)));
    assertThat(gap.blob().flatMap(blob -> blob.contentId())).contains("bad");
    assertThat(gap.reason()).contains("AF20052");
    long tries = service.fetched("bad");
    collector(ContentType.SHARE_POINT).run();
    assertThat(service.fetched("bad")).isEqualTo(tries);
  }

  @Test
  void rejectedBlob_thatIsHandedOutLater_isNotLost() {
    service.blobs.add(blob("slow", ago(Duration.ofHours(3))).answering(FeedService.error(400, "AF20052")));
    collector(ContentType.SHARE_POINT).run();
    service.blobs.clear();
    service.add(ContentType.SHARE_POINT, "slow", ago(Duration.ofHours(3)), FeedService.ids(9, 1));
    service.time.advance(Duration.ofDays(1));

    CollectorRun run = collector(ContentType.SHARE_POINT).run();

    assertThat(collected).containsExactlyElementsOf(first(9));
    assertThat(run.isComplete()).isTrue();
    assertThat(gaps).isEmpty();
  }

  @Test
  void expiredAndMissingBlobs_areGapsAtOnce() {
    service.blobs.add(blob("expired", ago(Duration.ofHours(6))).answering(FeedService.error(400, "AF20051")));
    service.blobs.add(blob("missing", ago(Duration.ofHours(5))).answering(FeedService.error(404, "AF20050")));
    service.add(ContentType.SHARE_POINT, "good", ago(Duration.ofHours(4)), FeedService.ids(1, 1));

    CollectorRun run = collector(ContentType.SHARE_POINT).run();

    assertThat(run.gaps()).extracting(Gap::kind).containsExactly(Kind.EXPIRED, Kind.MISSING);
    assertThat(gaps).isEqualTo(run.gaps());
    assertThat(collected).containsExactlyElementsOf(first(1));
    collector(ContentType.SHARE_POINT).run();
    assertThat(gaps).hasSize(2);
  }

  @Test
  void hostileContentUri_isNotFollowed_butTold_andTheRestGoesOn() {
    try (StubService stranger = StubService.start()) {
      service.blobs.add(blob("hostile", ago(Duration.ofHours(3))).leadingTo(stranger.url() + "/api/v1.0/x/activity/feed/audit/hostile"));
      service.blobs.add(blob("sly", ago(Duration.ofHours(3))).leadingTo(service.url().replace("://", "://evil.example@") + "/api/x"));
      service.add(ContentType.SHARE_POINT, "good", ago(Duration.ofHours(2)), FeedService.ids(1, 1));

      CollectorRun run = collector(ContentType.SHARE_POINT).run();

      assertThat(run.gaps()).extracting(Gap::kind).containsExactly(Kind.UNTRUSTED_LINK, Kind.UNTRUSTED_LINK);
      assertThat(run.gaps().get(0).reason()).contains("127.0.0.1").doesNotContain("hostile");
      assertThat(collected).containsExactlyElementsOf(first(1));
      assertThat(stranger.asked()).isEmpty();
    }
  }

  @Test
  void staleNextPageUri_makesTheWindowBeListedAgain() {
    service.pageSize = 3;
    service.staleEvery = 2;
    for (int i = 1; i <= 30; i++) {
      service.add(ContentType.SHARE_POINT, "b" + i, ago(Duration.ofMinutes(30)), FeedService.ids(i, 1));
    }

    CollectorRun run = collector(ContentType.SHARE_POINT).run();

    assertThat(run.isComplete()).isTrue();
    assertThat(collected).hasSize(30).doesNotHaveDuplicates();
    assertThat(service.fetched("b1")).isEqualTo(1);
  }

  @Test
  void nextPageUri_thatIsAlwaysStale_failsItsTypeOnly() {
    service.pageSize = 3;
    service.stale = true;
    for (int i = 1; i <= 5; i++) {
      service.add(ContentType.SHARE_POINT, "b" + i, ago(Duration.ofMinutes(30)), FeedService.ids(i, 1));
    }
    service.add(ContentType.EXCHANGE, "mail", ago(Duration.ofMinutes(30)), FeedService.ids(9, 1));

    CollectorRun run = collector(ContentType.SHARE_POINT, ContentType.EXCHANGE).run();

    assertThat(run.failures()).containsOnlyKeys(ContentType.SHARE_POINT);
    assertThat(run.failures().get(ContentType.SHARE_POINT)).isInstanceOfSatisfying(ActivityException.class,
        e -> assertThat(e.error()).isEqualTo(ActivityErrors.STALE_PAGE));
    assertThat(collected).containsExactlyElementsOf(first(1, 2, 3, 9));
    service.stale = false;
    collector(ContentType.SHARE_POINT, ContentType.EXCHANGE).run();
    assertThat(collected).containsExactlyElementsOf(first(1, 2, 3, 9, 4, 5));
  }

  @Test
  void disabledSubscription_failsItsTypeOnly_andTheWayIsTakenUpAgain() {
    service.subscriptions.put(ContentType.SHARE_POINT, "disabled");
    service.add(ContentType.SHARE_POINT, "a", ago(Duration.ofMinutes(30)), FeedService.ids(1, 1));
    service.add(ContentType.EXCHANGE, "b", ago(Duration.ofMinutes(30)), FeedService.ids(2, 1));

    CollectorRun run = collector(ContentType.SHARE_POINT, ContentType.EXCHANGE).run();

    assertThat(run.failures().get(ContentType.SHARE_POINT)).hasMessageContaining("AF20023");
    assertThat(collected).containsExactlyElementsOf(first(2));
    collector(ContentType.SHARE_POINT).subscribe();
    collector(ContentType.SHARE_POINT).run();
    assertThat(collected).containsExactlyElementsOf(first(2, 1));
  }

  @Test
  void throttledRun_waitsAndGoesOn_alsoWhenTheErrorIsNoJson() {
    service.refusal = FeedService.throttle("{'error':{'code':'AF429','message':'Too many requests. Method=GetBlob, PublisherId=x'}}");
    service.refusals.set(3);
    service.add(ContentType.SHARE_POINT, "a", ago(Duration.ofMinutes(30)), FeedService.ids(1, 1));

    CollectorRun run = collector(ContentType.SHARE_POINT).run();

    assertThat(run.isComplete()).isTrue();
    assertThat(collected).hasSize(1);
    assertThat(service.time.waits()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void throttle_thatDoesNotEnd_endsTheRun_andTheNextOneGoesOn() {
    service.refusals.set(1_000);
    service.add(ContentType.SHARE_POINT, "a", ago(Duration.ofMinutes(30)), FeedService.ids(1, 1));

    assertThatThrownBy(() -> collector(ContentType.SHARE_POINT).run()).isInstanceOf(ThrottledException.class);
    service.refusals.set(0);
    service.time.advance(Duration.ofMinutes(10));
    assertThat(collector(ContentType.SHARE_POINT).run().records()).isEqualTo(1);
  }

  @Test
  void runThatEndsEarly_handsOverWhatItHas_soThatTheNextOneGetsFurther() {
    for (int i = 1; i <= 10; i++) {
      service.add(ContentType.SHARE_POINT, "b" + i, ago(Duration.ofHours(20 - i)), FeedService.ids(i, 1));
    }
    service.refuseAfter(service.asked.size() + 158); // seven days of empty lists, and some blobs

    assertThatThrownBy(() -> collector(ContentType.SHARE_POINT).run()).isInstanceOf(ThrottledException.class);
    assertThat(collected).isNotEmpty().hasSizeLessThan(10);
    service.refusals.set(0);
    collector(ContentType.SHARE_POINT).run();
    assertThat(collected).containsExactlyElementsOf(first(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
  }

  @Test
  void timeThatPassesOutOfReachDuringARun_isAGap_andNoMishap() {
    service.add(ContentType.EXCHANGE, "mail", ago(Duration.ofDays(1)), FeedService.ids(2, 1));
    service.add(ContentType.SHARE_POINT, "slow", ago(Duration.ofHours(3)), FeedService.ids(1, 1));
    AuditCollector slow = AuditCollector.builder(service.client(), ContentType.SHARE_POINT, ContentType.EXCHANGE).checkpoint(store).batchSize(1)
        .sink(batch -> service.time.advance(Duration.ofHours(1))).startAt(ago(Duration.ofDays(7).minusMinutes(10))).build();

    CollectorRun run = slow.run();

    assertThat(run.records()).isEqualTo(2);
    assertThat(run.failures()).isEmpty();
    assertThat(run.gaps()).extracting(Gap::contentType, Gap::kind).containsExactly(tuple(ContentType.EXCHANGE, Kind.OUT_OF_REACH));
  }

  @Test
  void blobsThatTheServiceFailsOn_areTriedUntilTheyExpire_andNoneOfTheOthersWaits() {
    service.blobs.add(blob("ill", ago(Duration.ofHours(3))).answering(FeedService.error(500, "AF50000")));
    service.add(ContentType.SHARE_POINT, "good", ago(Duration.ofHours(2)), FeedService.ids(1, 1));
    for (int day = 0; day < 6; day++) {
      CollectorRun run = collector(ContentType.SHARE_POINT).run();
      assertThat(run.postponed()).isEqualTo(1);
      service.time.advance(Duration.ofDays(1));
    }
    assertThat(collected).containsExactlyElementsOf(first(1));
    assertThat(gaps).isEmpty();
    service.time.advance(Duration.ofDays(1));

    collector(ContentType.SHARE_POINT).run();

    assertThat(gaps).extracting(Gap::kind).containsExactly(Kind.EXPIRED);
  }

  @Test
  void serviceThatFailsOnEveryBlob_endsTheRun_withoutLosingAny() {
    for (int i = 1; i <= 12; i++) {
      service.blobs.add(blob("b" + i, ago(Duration.ofMinutes(90))).answering(FeedService.error(500, "AF50000")));
    }
    assertThatThrownBy(() -> collector(ContentType.SHARE_POINT).run()).isInstanceOf(ActivityException.class).hasMessageContaining("AF50000");
    service.blobs.clear();
    for (int i = 1; i <= 12; i++) {
      service.add(ContentType.SHARE_POINT, "b" + i, ago(Duration.ofMinutes(90)), FeedService.ids(i, 1));
    }

    service.time.advance(Duration.ofMinutes(5));
    CollectorRun run = collector(ContentType.SHARE_POINT).run();

    assertThat(run.isComplete()).isTrue();
    assertThat(collected).hasSize(12).doesNotHaveDuplicates();
  }

  @Test
  void brokenBlob_isTriedAgain_andItsGoodRecordsAreKept() {
    service.blobs.add(blob("broken", ago(Duration.ofHours(3))).answering(new FeedService.Answer(200, "[{\"Id\":\"r1\"},17,{\"Id\":\"r2\"}]")));

    collector(ContentType.SHARE_POINT).run();
    collector(ContentType.SHARE_POINT).run();
    collector(ContentType.SHARE_POINT).run();

    assertThat(collected).containsExactly("r1");
    assertThat(gaps).extracting(Gap::kind).containsExactly(Kind.REJECTED);
  }

  @Test
  void timeOutOfReach_isAGapWithItsTimes() {
    collector(ContentType.SHARE_POINT).run();
    Instant settled = now.minus(Duration.ofHours(2));
    service.time.advance(Duration.ofDays(9));

    CollectorRun run = collector(ContentType.SHARE_POINT).run();

    assertThat(run.gaps()).hasSize(1);
    assertThat(run.gaps().get(0).kind()).isEqualTo(Kind.OUT_OF_REACH);
    assertThat(run.gaps().get(0).from()).isEqualTo(settled);
    assertThat(run.gaps().get(0).to()).isEqualTo(now.plus(Duration.ofDays(2)).plus(Duration.ofMinutes(5)));
    assertThat(run.failures()).isEmpty();
  }

  @Test
  void blobListedTwice_isTakenOnce_andTheOrderOfTheListIsKept() {
    for (int i = 1; i <= 9; i++) {
      service.add(ContentType.SHARE_POINT, "b" + i, ago(Duration.ofMinutes(40 - i)), FeedService.ids(i, 1));
      service.blobs.add(service.blobs.get(service.blobs.size() - 1));
    }

    CollectorRun run = builder(ContentType.SHARE_POINT).parallel(8).build().run();

    assertThat(collected).containsExactlyElementsOf(first(1, 2, 3, 4, 5, 6, 7, 8, 9));
    assertThat(run.blobs()).containsEntry(ContentType.SHARE_POINT, 9);
    assertThat(run.duplicates()).isZero();
  }

  @Test
  void listThatBreaksOff_losesNothingOfWhatItGave() {
    service.pageSize = 3;
    service.elsewhere = "https://evil.example/api/next";
    for (int i = 1; i <= 5; i++) {
      service.add(ContentType.SHARE_POINT, "b" + i, ago(Duration.ofMinutes(40 - i)), FeedService.ids(i, 1));
    }

    CollectorRun run = builder(ContentType.SHARE_POINT).parallel(8).build().run();

    assertThat(run.failures().get(ContentType.SHARE_POINT)).isInstanceOf(UntrustedLinkException.class);
    assertThat(collected).containsExactlyElementsOf(first(1, 2, 3));
    service.elsewhere = "";
    collector(ContentType.SHARE_POINT).run();
    assertThat(collected).containsExactlyElementsOf(first(1, 2, 3, 4, 5));
  }

  @Test
  void startAt_leavesOutWhatWasBefore() {
    service.add(ContentType.SHARE_POINT, "old", ago(Duration.ofDays(3)), FeedService.ids(1, 1));
    service.add(ContentType.SHARE_POINT, "new", ago(Duration.ofHours(3)), FeedService.ids(2, 1));

    builder(ContentType.SHARE_POINT).startAt(ago(Duration.ofDays(1))).build().run();

    assertThat(collected).containsExactlyElementsOf(first(2));
    assertThat(gaps).isEmpty();
  }

  @Test
  void sinkThatFails_endsTheRun_evenWithAnErrorThatLooksLikeTheServices() {
    service.add(ContentType.SHARE_POINT, "a", ago(Duration.ofHours(3)), FeedService.ids(1, 1));
    AuditCollector failing = AuditCollector.builder(service.client(), ContentType.SHARE_POINT).checkpoint(store).sink(batch -> {
      throw new InvalidDataException("the table is full");
    }).build();

    assertThatThrownBy(failing::run).isInstanceOf(InvalidDataException.class).hasMessage("the table is full");
    assertThat(store.load().orElseThrow()).contains("\"ids\":[]"); // nothing was handed over
    collector(ContentType.SHARE_POINT).run();
    assertThat(collected).hasSize(1);
  }

  @Test
  void serviceThatIsDown_endsTheRun() {
    service.refusal = new FeedService.Answer(503, "");
    service.refusals.set(1_000);
    CollectorRun run = collector(ContentType.SHARE_POINT).run();
    assertThat(run.failures().get(ContentType.SHARE_POINT)).isInstanceOf(ServiceException.class);
  }

  @Test
  void rememberedIds_areBounded_andSoIsTheCheckpoint() {
    for (int i = 1; i <= 40; i++) {
      service.add(ContentType.SHARE_POINT, "b" + i, ago(Duration.ofHours(5).plusMinutes(i)), FeedService.ids(i, 100));
    }

    builder(ContentType.SHARE_POINT).remembered(500).batchSize(100).build().run();

    assertThat(collected).hasSize(4_000).doesNotHaveDuplicates();
    assertThat(store.load().orElseThrow().length()).isLessThan(500 * 16 * 4 / 3 + 2_000);
  }

  @Test
  void checkpoint_ofAnotherVersion_orDamaged_isRefused() {
    store.save("{\"version\":2,\"types\":{},\"ids\":[]}");
    assertThatThrownBy(() -> collector(ContentType.SHARE_POINT).run()).isInstanceOf(IllegalStateException.class).hasMessageContaining("another version");
    store.save("{\"version\":1,\"types\":{},\"ids\":[\"AAA\"]}");
    assertThatThrownBy(() -> collector(ContentType.SHARE_POINT).run()).isInstanceOf(IllegalStateException.class).hasMessageContaining("cannot be read");
    store.save("{\"version\":1,\"ty");
    assertThatThrownBy(() -> collector(ContentType.SHARE_POINT).run()).isInstanceOf(IllegalStateException.class).hasMessageContaining("cannot be read");
    assertThat(service.asked).isEmpty();
  }

  @Test
  void builder_refusesWhatMakesNoSense() {
    AuditCollector.Builder builder = AuditCollector.builder(service.client(), ContentType.DLP);
    assertThatThrownBy(() -> AuditCollector.builder(service.client())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("content types");
    assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class).hasMessageContaining("sink");
    assertThatThrownBy(() -> builder.batchSize(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.remembered(2_000_000)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.parallel(0)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("at once");
    assertThatThrownBy(() -> builder.lateness(Duration.ofDays(7))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("six days");
  }

  private AuditCollector collector(ContentType... types) { return builder(types).build(); }

  private AuditCollector.Builder builder(ContentType... types) {
    return AuditCollector.builder(service.client(), types).checkpoint(store).sink(new AuditSink() {
      @Override
      public void accept(RecordBatch batch) { batch.records().forEach(record -> collected.add(record.id().orElse("?"))); }

      @Override
      public void gap(Gap gap) { gaps.add(gap); }
    });
  }

  private Blob blob(String id, Instant created) {
    return new Blob(ContentType.SHARE_POINT, id, created, created, service.contentUri(id), List.of(), Optional.empty());
  }

  private Instant ago(Duration duration) { return now.minus(duration); }

  private static List<String> all(int... blobs) {
    List<String> ids = new ArrayList<>();
    for (int blob : blobs) {
      ids.addAll(FeedService.ids(blob, 3));
    }
    return ids;
  }

  private static List<String> first(int... blobs) {
    List<String> ids = new ArrayList<>();
    for (int blob : blobs) {
      ids.addAll(FeedService.ids(blob, 1));
    }
    return ids;
  }

  private static final class MemoryStore implements CheckpointStore {
    private Optional<String> text = Optional.empty();

    @Override
    public Optional<String> load() { return text; }

    @Override
    public void save(String checkpoint) { text = Optional.of(checkpoint); }
  }
}
