package io.github.connectedsecurity.core.testing;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.testing.FaultServer.Answers;
import io.github.connectedsecurity.core.testing.FaultServer.Asked;
import java.time.Duration;
import java.util.function.BiFunction;

/** Throttles when told, and again everybody who comes before the wait is over; counts both. */
public final class Throttle implements Answers {
  private final TimeSource time;
  private final Answers good;
  private final BiFunction<Reply, Duration, Reply> teller;
  private Duration next = Duration.ZERO;
  private long until;
  private int throttled;
  private int early;

  /** A service whose throttling answers tell the wait in seconds. */
  public Throttle(TimeSource time, Answers good) {
    this(time, good, (reply, wait) -> reply.with("Retry-After", String.valueOf(wait.toNanos() / 1e9)));
  }

  /** A service whose throttling answers tell the wait in this way. */
  public Throttle(TimeSource time, Answers good, BiFunction<Reply, Duration, Reply> teller) {
    this.time = time;
    this.good = good;
    this.teller = teller;
    this.until = time.nanos();
  }

  /** The next request meets a throttle that lasts so long. */
  public synchronized void begin(Duration wait) { next = wait; }

  @Override
  public Reply to(Asked asked) {
    Duration wait = waitNow();
    return wait.isZero() ? good.to(asked) : teller.apply(Reply.of(429, "{\"error\":{\"code\":\"TooManyRequests\",\"message\":\"Slow down.\"}}"), wait);
  }

  private synchronized Duration waitNow() {
    long now = time.nanos();
    if (now - until < 0) {
      early++;
      throttled++;
      return Duration.ofNanos(until - now);
    }
    if (!next.isZero()) {
      throttled++;
      until = now + next.toNanos();
      Duration wait = next;
      next = Duration.ZERO;
      return wait;
    }
    return Duration.ZERO;
  }

  /** How many requests were throttled. */
  public synchronized int throttled() { return throttled; }

  /** How many came before the wait that was running was over. */
  public synchronized int early() { return early; }
}
