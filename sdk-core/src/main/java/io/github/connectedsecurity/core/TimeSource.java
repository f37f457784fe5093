package io.github.connectedsecurity.core;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** Time and chance, as the SDK sees them; tests put their own in place through {@link ClientOptions.Builder#time}. */
public interface TimeSource {
  /** The time of day. Only for what people read and for dates that services write; waits use {@link #nanos()}. */
  Instant now();

  /** A clock that only goes forward, in nanoseconds from an unknown start. */
  long nanos();

  /**
   * Waits until the time has passed or the latch is open, whichever comes first.
   *
   * @return whether the latch is open
   * @throws InterruptedException as soon as the thread is interrupted
   */
  boolean await(CountDownLatch latch, Duration time) throws InterruptedException;

  /** A number from 0 (included) to 1 (excluded), spread evenly. */
  double random();

  /** The time of this machine. */
  static TimeSource system() { return SystemTime.INSTANCE; }
}
