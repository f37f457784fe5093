package io.github.connectedsecurity.core.polling;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.errors.TransportException;
import io.github.connectedsecurity.core.http.Exchange;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Asks a service again and again until something is done, such as an action on a device or an export: with growing pauses, each a
 * little different so that many waiters spread, within one deadline, ended at once by an interrupt or by closing the client. A read
 * that fails for a while (connection, 5xx) does not end it. Immutable.
 *
 * @param <T> what is read
 */
public final class Polling<T> {
  private static final double JITTER = 0.2;
  private static final double GROWTH = 1.5;

  private final Exchange exchange;
  private final Supplier<T> read;
  private final Predicate<? super T> done;
  private final Duration first;
  private final Duration longest;
  private final Function<? super T, Optional<Duration>> hint;
  private final Consumer<? super T> each;

  private Polling(Exchange exchange, Supplier<T> read, Predicate<? super T> done, Duration first, Duration longest,
      Function<? super T, Optional<Duration>> hint, Consumer<? super T> each) {
    this.exchange = exchange;
    this.read = read;
    this.done = done;
    this.first = first;
    this.longest = longest;
    this.hint = hint;
    this.each = each;
  }

  /**
   * Describes what to wait for, with pauses from 5 seconds to a minute.
   *
   * @param exchange whose clock, pauses and closing count, as from {@code http().exchange()}
   * @param read reads the present state
   * @param done whether a state is final
   */
  public static <T> Polling<T> until(Exchange exchange, Supplier<T> read, Predicate<? super T> done) {
    return new Polling<>(exchange, read, done, Duration.ofSeconds(5), Duration.ofMinutes(1), state -> Optional.empty(), state -> {});
  }

  /** Pauses so long at first and at most so long later. */
  public Polling<T> every(Duration shortest, Duration most) {
    if (shortest.isNegative() || shortest.isZero() || most.compareTo(shortest) < 0) {
      throw new IllegalArgumentException("Pauses must be longer than nothing and not shrink, not " + shortest + " to " + most + ".");
    }
    return new Polling<>(exchange, read, done, shortest, most, hint, each);
  }

  /** Pauses at least as long as a state asks for. */
  public Polling<T> askedBy(Function<? super T, Optional<Duration>> wait) { return new Polling<>(exchange, read, done, first, longest, wait, each); }

  /** Shows each state that was read, the final one included. */
  public Polling<T> onEach(Consumer<? super T> progress) { return new Polling<>(exchange, read, done, first, longest, hint, progress); }

  /**
   * Waits for the end, in the calling thread.
   *
   * @return the final state
   * @throws DeadlineExceededException when it has not come within this time; nothing is cancelled at the service
   */
  public T await(Duration deadline) {
    TimeSource time = exchange.time();
    long end = time.nanos() + deadline.toNanos();
    Duration pause = first;
    int reads = 0;
    Optional<SdkException> trouble = Optional.empty();
    while (true) {
      Duration wait = pause;
      try {
        reads++;
        T state = read.get();
        each.accept(state);
        if (done.test(state)) {
          return state;
        }
        trouble = Optional.empty();
        Duration least = pause;
        wait = hint.apply(state).filter(asked -> asked.compareTo(least) > 0).orElse(pause);
      } catch (TransportException | ServiceException e) {
        trouble = Optional.of(e);
      }
      Duration spread = wait.plusNanos((long) (wait.toNanos() * JITTER * time.random()));
      if (time.nanos() + spread.toNanos() - end >= 0) {
        throw new DeadlineExceededException("It was not done within " + deadline + "; asked " + reads + " times."
            + trouble.map(e -> " The last time the service could not be asked: " + e.getMessage()).orElse(""), trouble.orElse(null));
      }
      exchange.pause(spread);
      pause = longer(pause);
    }
  }

  private Duration longer(Duration pause) {
    Duration grown = Duration.ofNanos((long) (pause.toNanos() * GROWTH));
    return grown.compareTo(longest) < 0 ? grown : longest;
  }
}
