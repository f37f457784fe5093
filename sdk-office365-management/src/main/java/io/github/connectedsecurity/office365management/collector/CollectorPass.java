package io.github.connectedsecurity.office365management.collector;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.AuthenticationException;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.errors.UntrustedLinkException;
import io.github.connectedsecurity.office365management.ActivityErrors;
import io.github.connectedsecurity.office365management.ActivityException;
import io.github.connectedsecurity.office365management.collector.AuditCollector.Settings;
import io.github.connectedsecurity.office365management.collector.BlobFailure.Fate;
import io.github.connectedsecurity.office365management.collector.BlobsAhead.Fetched;
import io.github.connectedsecurity.office365management.collector.FeedState.Postponed;
import io.github.connectedsecurity.office365management.collector.Gap.Kind;
import io.github.connectedsecurity.office365management.model.ContentItem;
import io.github.connectedsecurity.office365management.model.ContentType;
import io.github.connectedsecurity.office365management.records.AuditRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of a collector, from the stored checkpoint to the moment at which it begins. */
final class CollectorPass {
  /** Windows begin at whole hours: listing from a blob's own time may give a part of it only. */
  private static final ChronoUnit WINDOW = ChronoUnit.HOURS;
  private static final Duration REACH = Duration.ofDays(7).minusMinutes(1); // the service's clock may differ from ours
  private static final Duration SLACK = Duration.ofMinutes(4); // so that what is reached is not lost at once
  private static final int MOST_REFUSALS = 3;
  private static final int MOST_POSTPONED = 1_000;
  private static final int FAILURES_IN_A_ROW = 10;
  private static final int STALE_IN_A_ROW = 3;
  private static final int WINDOWS_UNSAVED = 24;
  private static final int MOST_GAPS_TOLD = 1_000;

  private final Settings settings;
  private final Checkpoint checkpoint;
  private final TimeSource clock;
  private final Instant now;
  private final BlobsAhead ahead;
  private final List<CollectedRecord> batch = new ArrayList<>();
  private final Map<ContentType, Integer> blobs = new LinkedHashMap<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final Map<ContentType, SdkException> failures = new LinkedHashMap<>();
  private boolean changed;
  private long records;
  private long duplicates;
  private int failuresInARow;
  private int emptyWindows;

  CollectorPass(Settings settings) {
    this.settings = settings;
    this.checkpoint = Checkpoint.read(settings.store().load(), settings.remembered());
    this.clock = settings.client().http().exchange().time();
    this.now = clock.now().truncatedTo(ChronoUnit.SECONDS);
    this.ahead = new BlobsAhead(settings.client().content(), settings.parallel());
  }

  CollectorRun run() {
    try (ahead) {
      settings.types().forEach(this::collectOrTell);
      save();
    } catch (EndOfRun e) {
      throw e.reason;
    } catch (InterruptedCallException e) {
      throw e; // who interrupts wants no more work
    } catch (SdkException e) {
      saveBefore(e);
      throw e;
    }
    return new CollectorRun(now, records, duplicates, blobs, gaps, failures, checkpoint.postponed());
  }

  /** What has gathered is handed over all the same: else a service that throttles each run would let none of them get anywhere. */
  private void saveBefore(SdkException end) {
    try {
      save();
    } catch (EndOfRun e) {
      e.reason.addSuppressed(end);
      throw e.reason;
    }
  }

  private void collectOrTell(ContentType type) {
    try {
      collect(type);
    } catch (ApiException | UntrustedLinkException | InvalidDataException e) {
      if (e instanceof ThrottledException || e instanceof AuthenticationException || e instanceof PermissionException) {
        throw e; // concerns all content types
      }
      failures.put(type, e);
    }
  }

  private void collect(ContentType type) {
    FeedState feed = feed(type);
    if (checkpoint.postponed() > MOST_POSTPONED / 2) {
      tryAgain(type, feed); // else there might never be room again
    }
    Instant closed = now.minus(settings.lateness()).truncatedTo(WINDOW);
    for (Instant from = reachable(type, feed, feed.settled()); from.isBefore(now); from = reachable(type, feed, from)) {
      Instant hour = from.truncatedTo(WINDOW).plus(1, WINDOW);
      Instant to = hour.isBefore(now) ? hour : now;
      window(type, feed, from, to);
      if (!to.isAfter(closed)) {
        settled(feed, to);
      }
      from = to;
    }
    tryAgain(type, feed);
  }

  private void settled(FeedState feed, Instant moment) {
    feed.settle(moment);
    changed = true;
    if (batch.isEmpty() && ++emptyWindows % WINDOWS_UNSAVED == 0) {
      save(); // so that a long quiet time need not be listed again
    }
  }

  private FeedState feed(ContentType type) {
    return checkpoint.feed(type).orElseGet(() -> {
      Instant earliest = earliest();
      Instant start = settings.start().orElse(earliest).truncatedTo(ChronoUnit.SECONDS);
      changed = true;
      return checkpoint.start(type, start.isAfter(now) ? now : start);
    });
  }

  /** A moment that can still be listed: this one, or when it has passed out of reach, perhaps during this very run, a later one. */
  private Instant reachable(ContentType type, FeedState feed, Instant from) {
    Instant earliest = earliest();
    if (!from.isBefore(earliest.minus(SLACK))) {
      return from;
    }
    tell(new Gap(Kind.OUT_OF_REACH, type, from, earliest, Optional.empty(), "The service keeps content for seven days only."));
    feed.settle(earliest);
    return earliest;
  }

  private Instant earliest() { return clock.now().truncatedTo(ChronoUnit.SECONDS).minus(REACH).plus(SLACK); }

  /** Lists a window, from its start again whenever the link to a page no longer counts: what is done is passed over then. */
  private void window(ContentType type, FeedState feed, Instant from, Instant to) {
    int stale = 0;
    while (true) {
      int before = blobs.getOrDefault(type, 0);
      try {
        walk(type, feed, from, settings.client().content().list(type, from, to).iterator());
        return;
      } catch (ActivityException e) {
        stale = blobs.getOrDefault(type, 0) > before ? 0 : stale + 1;
        if (!e.error().equals(ActivityErrors.STALE_PAGE) || stale == STALE_IN_A_ROW) {
          throw e;
        }
      }
    }
  }

  /** Takes blobs in the order of the list, with the next ones on their way; what the list has given is taken even if it breaks off. */
  private void walk(ContentType type, FeedState feed, Instant from, Iterator<ContentItem> list) {
    Deque<Fetched> coming = new ArrayDeque<>();
    Optional<SdkException> brokenOff = Optional.empty();
    boolean ended = false;
    try {
      while (!ended || !coming.isEmpty()) {
        if (!ended && coming.size() < settings.parallel()) {
          try {
            ended = !list.hasNext();
            Optional<ContentItem> blob = ended ? Optional.empty() : Optional.of(list.next());
            blob.filter(item -> !feed.isDone(item)).map(ahead::fetch).ifPresent(coming::add);
          } catch (SdkException e) {
            ended = true;
            brokenOff = Optional.of(e);
          }
        } else {
          take(type, feed, coming.remove(), from);
        }
      }
    } finally {
      coming.forEach(blob -> blob.coming().cancel(true));
    }
    if (brokenOff.isPresent()) {
      throw brokenOff.get();
    }
  }

  private void take(ContentType type, FeedState feed, Fetched fetched, Instant from) {
    ContentItem blob = fetched.blob();
    if (feed.isDone(blob)) {
      return; // listed twice
    }
    try {
      read(type, fetched);
      failuresInARow = 0;
    } catch (BlobFailure failure) {
      if (failure.fate() == Fate.LOST) {
        lose(type, blob, failure);
      } else {
        postpone(feed, blob, failure);
      }
    }
    feed.done(blob, from);
    blobs.merge(type, 1, Integer::sum);
    changed = true;
  }

  private void postpone(FeedState feed, ContentItem blob, BlobFailure failure) {
    if (++failuresInARow >= FAILURES_IN_A_ROW || checkpoint.postponed() >= MOST_POSTPONED) {
      save();
      throw new EndOfRun(failure.reason());
    }
    feed.postponed().add(new Postponed(blob, failure.fate() == Fate.REFUSED ? 1 : 0));
  }

  /** Blobs that could not be read in an earlier run; after all others, so that they cannot keep those from being read. */
  private void tryAgain(ContentType type, FeedState feed) {
    for (Postponed old : List.copyOf(feed.postponed())) {
      feed.postponed().remove(old);
      changed = true;
      try {
        read(type, ahead.fetch(old.blob()));
      } catch (BlobFailure failure) {
        Postponed again = new Postponed(old.blob(), old.refusals() + (failure.fate() == Fate.REFUSED ? 1 : 0));
        if (failure.fate() == Fate.LOST || again.refusals() >= MOST_REFUSALS || hasExpired(old.blob())) {
          lose(type, old.blob(), failure);
        } else {
          feed.postponed().add(again);
        }
      }
    }
  }

  private boolean hasExpired(ContentItem blob) {
    return blob.contentExpiration().or(() -> blob.contentCreated().map(created -> created.plus(7, ChronoUnit.DAYS))).filter(now::isAfter).isPresent();
  }

  private void lose(ContentType type, ContentItem blob, BlobFailure failure) {
    Instant from = blob.contentCreated().orElse(now);
    Instant to = blob.contentExpiration().orElseGet(() -> from.plus(7, ChronoUnit.DAYS));
    Kind kind = failure.kind() == Kind.REJECTED && hasExpired(blob) ? Kind.EXPIRED : failure.kind();
    tell(new Gap(kind, type, from, to, Optional.of(blob), String.valueOf(failure.getMessage())));
  }

  private void tell(Gap gap) {
    changed = true;
    if (gaps.size() < MOST_GAPS_TOLD) {
      gaps.add(gap);
    }
    guarded(() -> settings.sink().gap(gap));
  }

  private void read(ContentType type, Fetched blob) throws BlobFailure {
    String contentId = blob.blob().contentId().orElse("");
    Iterator<AuditRecord> iterator = blob.records();
    for (int index = 0;; index++) {
      AuditRecord record;
      try {
        if (!iterator.hasNext()) {
          return;
        }
        record = iterator.next();
      } catch (SdkException e) {
        throw BlobFailure.of(e);
      }
      add(new CollectedRecord(type, contentId, record), index);
    }
  }

  private void add(CollectedRecord record, int index) {
    String id = record.record().raw().get("Id") instanceof String text && !text.isBlank() ? text : FeedState.nameless(record.contentId(), index);
    if (!checkpoint.seen().add(Fingerprint.of(id))) {
      duplicates++;
      return;
    }
    batch.add(record);
    if (batch.size() >= settings.batchSize()) {
      save();
    }
  }

  /** Hands over what has gathered, and only then says so in the checkpoint. */
  private void save() {
    if (batch.isEmpty() && !changed) {
      return;
    }
    String text = checkpoint.write();
    if (!batch.isEmpty()) {
      RecordBatch full = new RecordBatch(batch, text);
      guarded(() -> settings.sink().accept(full));
      records += batch.size();
      batch.clear();
    }
    guarded(() -> settings.store().save(text));
    changed = false;
  }

  /** What others throw must not be taken for an answer of the service, even where it is one of another. */
  private static void guarded(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      throw new EndOfRun(e);
    }
  }

  /** Carries what ends the run past the handling of errors that end one content type. */
  private static final class EndOfRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException reason;

    private EndOfRun(RuntimeException reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
