package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A limit of the tenant: so many requests in any stretch of time, those of all applications together. A clock that stands still
 * measures nothing, so under one nobody is refused. Callers hold the cloud's lock.
 */
final class Rate {
  /** Requests that left their caller in time may arrive a little closer together. */
  private static final double SLACK = 0.9;

  private final Clock clock;
  private final int calls;
  private final Duration stretch;
  private final Deque<Instant> taken = new ArrayDeque<>();

  Rate(Clock clock, int calls, Duration stretch) {
    this.clock = clock;
    this.calls = calls;
    this.stretch = Duration.ofNanos((long) (stretch.toNanos() * SLACK));
  }

  /** Takes one, or refuses without saying when to come again, as the service does. */
  void take() {
    Instant now = clock.instant();
    while (!taken.isEmpty() && !taken.peekFirst().plus(stretch).isAfter(now)) {
      taken.removeFirst();
    }
    if (taken.size() >= calls && !taken.peekLast().equals(now)) {
      throw new Refusal(429, "TooManyRequests", "Too many requests have been sent by this tenant. Try again later.");
    }
    taken.addLast(now);
  }

  /** Forgets what was taken. */
  void clear() { taken.clear(); }
}
