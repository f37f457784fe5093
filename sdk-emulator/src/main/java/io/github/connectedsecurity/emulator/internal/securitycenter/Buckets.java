package io.github.connectedsecurity.emulator.internal.securitycenter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The buckets that Resource Manager counts calls in: full at the start, refilled every second, one of a kind and caller. */
final class Buckets {
  private final Clock clock;
  private final Map<String, Level> levels = new LinkedHashMap<>();

  private record Level(double left, Instant at) {}

  Buckets(Clock clock) { this.clock = clock; }

  void clear() { levels.clear(); }

  /** Takes a call out and tells how many are left; -1 when there was none. */
  int take(String caller, String kind) {
    int size = kind.equals("reads") ? 250 : 200;
    int refill = kind.equals("reads") ? 25 : 10;
    Instant now = clock.instant();
    Level before = levels.getOrDefault(caller + kind, new Level(size, now));
    double left = Math.min(size, before.left + Math.max(0, Duration.between(before.at, now).toMillis()) / 1000.0 * refill) - 1;
    levels.put(caller + kind, new Level(Math.max(left, 0), now));
    return left < 0 ? -1 : (int) left;
  }
}
