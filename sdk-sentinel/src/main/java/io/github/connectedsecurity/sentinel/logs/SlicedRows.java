package io.github.connectedsecurity.sentinel.logs;

import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.query.Kql;
import io.github.connectedsecurity.core.query.KqlRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A result of any size, read stretch of time by stretch of time; see {@link LogQueries#inSlices}. A stretch that does not fit into one
 * answer, or takes the service too long, is halved; after small ones the next is longer. Every row is given once; what cannot be given
 * ends in an exception. Each {@link #iterator()} begins anew.
 */
public final class SlicedRows implements Iterable<KqlRow> {
  private static final Duration TICK = Duration.ofNanos(100); // the finest time that logs know
  private static final Duration PRUNING = Duration.ofSeconds(1);
  /** What one answer may hold: the service's own limit, or a quarter of a small heap, which is all that is read. */
  private static final long LARGEST_ANSWER = Math.min(64_000_000, Runtime.getRuntime().maxMemory() / 4);

  private final LogQueries logs;
  private final Kql template;
  private final Instant from;
  private final Instant to;
  private final Duration first;
  private final Duration serverTimeout;

  SlicedRows(LogQueries logs, Kql template, Instant from, Instant to) { this(logs, template, from, to, Duration.ofHours(1), Duration.ofMinutes(3)); }

  private SlicedRows(LogQueries logs, Kql template, Instant from, Instant to, Duration first, Duration serverTimeout) {
    if (!template.placeholders().contains("from") || !template.placeholders().contains("to")) {
      throw new IllegalArgumentException("The query must say what it takes of each stretch of time, such as "
          + "'| where TimeGenerated >= {from} and TimeGenerated < {to}'; it has the placeholders " + template.placeholders() + ".");
    }
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("A time range begins before it ends, not " + from + " to " + to + ".");
    }
    this.logs = logs;
    this.template = template;
    this.from = from;
    this.to = to;
    this.first = first;
    this.serverTimeout = serverTimeout;
  }

  /** Begins with stretches of this length rather than of an hour. */
  public SlicedRows startingWith(Duration length) {
    if (length.compareTo(TICK) < 0) {
      throw new IllegalArgumentException("A stretch of time is at least 100 nanoseconds long, not " + length + ".");
    }
    return new SlicedRows(logs, template, from, to, length, serverTimeout);
  }

  /** Lets the service work on each stretch for so long, up to 10 minutes; 3 minutes unless set. */
  public SlicedRows serverTimeout(Duration limit) { return new SlicedRows(logs, template, from, to, first, limit); }

  @Override
  public Iterator<KqlRow> iterator() { return new Slices(); }

  /** Reads row by row, in the order of the stretches, and within each in the service's order. */
  public Stream<KqlRow> stream() {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
  }

  private final class Slices implements Iterator<KqlRow> {
    private Instant next = from;
    private Duration width = first;
    private Iterator<KqlRow> rows = Collections.emptyIterator();

    @Override
    public boolean hasNext() {
      while (!rows.hasNext() && next.isBefore(to)) {
        rows = Collections.emptyIterator(); // let go of the last answer before the next one is read
        slice();
      }
      return rows.hasNext();
    }

    @Override
    public KqlRow next() {
      if (!hasNext()) {
        throw new NoSuchElementException("There are no more rows.");
      }
      return rows.next();
    }

    /** Reads the next stretch, or makes it shorter. */
    private void slice() {
      Instant end = next.plus(width).isBefore(to) ? next.plus(width) : to;
      Optional<LogResult> fitting = run(end);
      if (fitting.isEmpty()) {
        width = halved(Duration.between(next, end));
        return;
      }
      LogResult result = fitting.get();
      rows = result.tables().isEmpty() ? Collections.emptyIterator() : result.tables().get(0).iterator();
      next = end;
      width = result.size() < LARGEST_ANSWER / 4 && end.isBefore(to) ? width.multipliedBy(2) : width;
    }

    /** The result of one stretch; empty when it does not fit and a shorter one may. */
    private Optional<LogResult> run(Instant end) {
      boolean last = Duration.between(next, end).compareTo(TICK) <= 0;
      try {
        // The times in the query are exact; the range beside it only spares the service what lies far away.
        LogResult result = logs.run(LogQuery.of(template.with("from", next).with("to", end)).between(next.minus(PRUNING), end.plus(PRUNING))
            .serverTimeout(serverTimeout));
        if (last || result.partialError().filter(LogError::isTooLarge).isEmpty()) {
          return Optional.of(result.requireWhole());
        }
      } catch (ApiException e) {
        if (last || e.status() != 504 && e.status() != 413 && !e.code().contains("TooLarge")) {
          throw e;
        }
      } catch (InvalidDataException e) {
        if (last || !String.valueOf(e.getMessage()).contains("more than the SDK reads")) {
          throw e;
        }
      }
      return Optional.empty();
    }

    private Duration halved(Duration length) {
      long ticks = Math.max(1, length.dividedBy(TICK) / 2);
      return TICK.multipliedBy(ticks);
    }
  }
}
