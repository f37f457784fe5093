package io.github.connectedsecurity.office365management.collector;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.office365management.ManagementActivityClient;
import io.github.connectedsecurity.office365management.model.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the audit trail from where it stood to now: {@link #run} once brings everything that is new, in batches, and then
 * returns. Whoever uses it calls it again every few minutes. However a run ends, the next one goes on: no blob is lost, no record is
 * handed over twice, and a blob that cannot be had stops nothing, but is told of as a {@link Gap}.
 *
 * <p>What it rests on: the service lists blobs by the time at which they became available, an hour or more after the events, and may
 * list one late, or twice; the same record may come in several blobs. So the last two hours are listed again in each run, and
 * records are told apart by their id, of which the last 100,000 are remembered. Both are settings.
 *
 * <p>Memory is bounded by a batch, the blobs that are fetched at once, the remembered ids and the names of the blobs of the hours that are listed again. One
 * thread at a time.
 */
public final class AuditCollector {
  private final Settings settings;

  private AuditCollector(Settings settings) { this.settings = settings; }

  /** Starts a collector of a tenant's content types. */
  public static Builder builder(ManagementActivityClient client, ContentType... types) { return new Builder(client, List.of(types)); }

  /** Starts the subscriptions that are not on yet: without one, nothing is collected. The first content may take twelve hours. */
  public void subscribe() { settings.types.forEach(settings.client.subscriptions()::ensure); }

  /**
   * Collects everything that is available now. A content type whose list cannot be read is told of in the result and does not stop
   * the others.
   *
   * @throws SdkException when the service is throttling, cannot be reached or lets nobody in; what was handed over is saved
   * @throws RuntimeException what the sink or the store throws
   */
  public CollectorRun run() { return new CollectorPass(settings).run(); }

  /** What a collector works with. */
  record Settings(ManagementActivityClient client, List<ContentType> types, CheckpointStore store, AuditSink sink, Optional<Instant> start,
      Duration lateness, int batchSize, int remembered, int parallel) {}

  /** Collects settings. */
  public static final class Builder {
    private static final int MOST_REMEMBERED = 1_000_000;
    private static final int MOST_PARALLEL = 64;

    private final ManagementActivityClient client;
    private final Set<ContentType> types;
    private @Nullable CheckpointStore store;
    private @Nullable AuditSink sink;
    private Optional<Instant> start = Optional.empty();
    private Duration lateness = Duration.ofHours(2);
    private int batchSize = 1_000;
    private int remembered = 100_000;
    private int parallel = 4;

    private Builder(ManagementActivityClient client, List<ContentType> types) {
      if (types.isEmpty()) {
        throw new IllegalArgumentException("Name the content types to collect.");
      }
      this.client = client;
      this.types = new LinkedHashSet<>(types);
    }

    /** Keeps there how far it has come. */
    public Builder checkpoint(CheckpointStore where) {
      store = where;
      return this;
    }

    /** Hands records over to it. */
    public Builder sink(AuditSink who) {
      sink = who;
      return this;
    }

    /** Begins there when there is no checkpoint yet; as far back as the service reaches, seven days, unless set. */
    public Builder startAt(Instant moment) {
      start = Optional.of(moment);
      return this;
    }

    /** How long after the time that it carries a blob may still appear in the list; two hours unless set. */
    public Builder lateness(Duration most) {
      if (most.isNegative() || most.compareTo(Duration.ofDays(6)) > 0) {
        throw new IllegalArgumentException("Blobs may come up to six days late, as the service keeps them for seven; not " + most + ".");
      }
      lateness = most;
      return this;
    }

    /** The most records of a batch; 1,000 unless set. Each batch saves a checkpoint. */
    public Builder batchSize(int most) {
      batchSize = between(1, most, 100_000, "A batch holds");
      return this;
    }

    /** How many records are remembered to know duplicates; 100,000 unless set, at 16 bytes each in the checkpoint. */
    public Builder remembered(int records) {
      remembered = between(1, records, MOST_REMEMBERED, "A collector remembers");
      return this;
    }

    /** How many blobs are fetched at once, and so are in memory; 4 unless set. The limit of calls a minute is kept all the same. */
    public Builder parallel(int blobs) {
      if (blobs < 1 || blobs > MOST_PARALLEL) {
        throw new IllegalArgumentException("A collector fetches 1 to " + MOST_PARALLEL + " blobs at once, not " + blobs + ".");
      }
      parallel = blobs;
      return this;
    }

    /**
     * Builds the collector.
     *
     * @throws IllegalStateException when the store or the sink is missing
     */
    public AuditCollector build() {
      if (store == null || sink == null) {
        throw new IllegalStateException("A collector needs a checkpoint store and a sink.");
      }
      return new AuditCollector(new Settings(client, List.copyOf(types), store, sink, start, lateness, batchSize, remembered, parallel));
    }

    private static int between(int least, int number, int most, String what) {
      if (number < least || number > most) {
        throw new IllegalArgumentException(what + " " + least + " to " + most + " records, not " + number + ".");
      }
      return number;
    }
  }
}
