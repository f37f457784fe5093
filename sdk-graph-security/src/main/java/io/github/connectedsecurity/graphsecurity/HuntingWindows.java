package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.query.KqlRow;
import io.github.connectedsecurity.graphsecurity.model.hunting.HuntingQueryResults;
import io.github.connectedsecurity.graphsecurity.model.hunting.HuntingTimespan;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The windows of time that are still to be asked for; a window whose answer does not fit in is replaced by its halves. */
final class HuntingWindows extends AbstractSpliterator<Stream<KqlRow>> {
  private static final Duration SMALLEST = Duration.ofSeconds(1);

  private final Hunting hunting;
  private final String kql;
  private final String column;
  private final Deque<Window> windows = new ArrayDeque<>();

  private record Window(Instant start, Instant end, boolean first, boolean last) {
    boolean isWhole() { return first && last; }

    /** Borders belong to the later window. It is not known whether the service counts them to one or to both. */
    boolean holds(Instant time) { return (first || !time.isBefore(start)) && (last || time.isBefore(end)); }
  }

  private HuntingWindows(Hunting hunting, String kql, String column, Window all) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.hunting = hunting;
    this.kql = kql;
    this.column = column;
    windows.add(all);
  }

  static Stream<KqlRow> over(Hunting hunting, String kql, String column, Instant start, Instant end) {
    HuntingTimespan.between(start, end); // complains now rather than when the stream is read
    return StreamSupport.stream(new HuntingWindows(hunting, kql, column, new Window(start, end, true, true)), false).flatMap(rows -> rows);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Stream<KqlRow>> action) {
    while (!windows.isEmpty()) {
      Window window = windows.pop();
      Optional<HuntingQueryResults> result = ask(window);
      if (result.isPresent()) {
        action.accept(result.get().results().stream().filter(row -> window.isWhole() || window.holds(time(row))));
        return true;
      }
      divide(window);
    }
    return false;
  }

  /** The answer for a window; empty when it does not fit into one. */
  private Optional<HuntingQueryResults> ask(Window window) {
    try {
      return Optional.of(hunting.run(kql, HuntingTimespan.between(window.start, window.end))).filter(result -> !Hunting.isCut(result));
    } catch (BadRequestException e) {
      if (isTooLarge(e.serviceMessage())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private void divide(Window window) {
    Duration half = Duration.between(window.start, window.end).dividedBy(2);
    if (half.compareTo(SMALLEST) < 0) {
      throw new InvalidDataException("The hunting query has more rows between " + window.start + " and " + window.end + " than one answer holds ("
          + Hunting.MAX_ROWS + " rows, 50 MB); narrow the query, or project fewer columns.");
    }
    Instant middle = window.start.plus(half).truncatedTo(ChronoUnit.MILLIS);
    windows.push(new Window(middle, window.end, false, window.last));
    windows.push(new Window(window.start, middle, window.first, false));
  }

  private Instant time(KqlRow row) {
    return row.instantAt(column).orElseThrow(() -> new InvalidDataException("A row of the divided hunting query has no " + column
        + ", so it cannot be told whether it was given before; keep that column in the query."));
  }

  /** There is no error code for it, only words. */
  private static boolean isTooLarge(String message) {
    String words = message.toLowerCase(Locale.ROOT);
    return words.contains("result") && words.contains("size") && words.contains("exceed");
  }
}
