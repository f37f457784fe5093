package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;

/** 30 calls in any minute, all callers together. */
final class CallBudget {
  static final int CALLS = 30;

  private final Clock clock;
  private final ArrayDeque<Instant> calls = new ArrayDeque<>();

  CallBudget(Clock clock) { this.clock = clock; }

  int take() {
    Instant now = clock.instant();
    while (!calls.isEmpty() && !calls.getFirst().isAfter(now.minus(Duration.ofMinutes(1)))) {
      calls.removeFirst();
    }
    if (calls.size() >= CALLS) {
      throw new Refusal(429, "TooManyRequests", "Request was throttled. Expected available in 60 seconds.");
    }
    calls.addLast(now);
    return calls.size();
  }

  void clear() { calls.clear(); }
}
