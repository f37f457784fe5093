package io.github.connectedsecurity.emulator.internal.quotas;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts what somebody has used of a limit. Callers hold the lock of all counters. */
abstract sealed class Counter {
  /** How long to wait until there is room for so many; zero when there is. */
  abstract Duration wait(Instant now, int units);

  /** Uses them. */
  abstract void take(Instant now, int units);

  /** How many are in use. */
  abstract long used(Instant now);

  /** How many there may be. */
  abstract long most();

  /** How many are left. */
  final long left(Instant now) { return Math.max(0, most() - used(now)); }

  /** So many in any stretch of time. */
  static final class Window extends Counter {
    private final int most;
    private final Duration stretch;
    private final Deque<Use> uses = new ArrayDeque<>();
    private long used;

    private record Use(Instant at, int units) {}

    Window(int most, Duration stretch) {
      this.most = most;
      this.stretch = stretch;
    }

    @Override
    Duration wait(Instant now, int units) {
      forget(now);
      long over = used + units - most;
      for (Use use : uses) {
        if (over <= 0) {
          break;
        }
        over -= use.units;
        if (over <= 0) {
          return Duration.between(now, use.at.plus(stretch));
        }
      }
      return over > 0 ? stretch : Duration.ZERO;
    }

    @Override
    void take(Instant now, int units) {
      uses.addLast(new Use(now, units));
      used += units;
    }

    @Override
    long used(Instant now) {
      forget(now);
      return used;
    }

    @Override
    long most() { return most; }

    private void forget(Instant now) {
      while (!uses.isEmpty() && !uses.getFirst().at.plus(stretch).isAfter(now)) {
        used -= uses.removeFirst().units;
      }
    }
  }

  /** A bucket that is full at the start and is filled up all the time. */
  static final class Bucket extends Counter {
    private static final double NANOS = 1e9;

    private final int size;
    private final int perSecond;
    private double left;
    private Instant at = Instant.MIN;

    Bucket(int size, int perSecond) {
      this.size = size;
      this.perSecond = perSecond;
      this.left = size;
    }

    @Override
    Duration wait(Instant now, int units) {
      fill(now);
      return left >= units ? Duration.ZERO : Duration.ofNanos((long) Math.ceil((units - left) / perSecond * NANOS));
    }

    @Override
    void take(Instant now, int units) {
      fill(now);
      left -= units;
    }

    @Override
    long used(Instant now) {
      fill(now);
      return size - (long) left;
    }

    @Override
    long most() { return size; }

    private void fill(Instant now) {
      if (at.equals(Instant.MIN)) {
        at = now;
      }
      double seconds = Math.max(0, Duration.between(at, now).toNanos()) / NANOS;
      left = Math.min(size, left + seconds * perSecond);
      at = now;
    }
  }

  /** So many at the same time. */
  static final class AtOnce extends Counter {
    private final int most;
    private int running;

    AtOnce(int most) { this.most = most; }

    @Override
    Duration wait(Instant now, int units) { return running < most ? Duration.ZERO : Duration.ofSeconds(1); }

    @Override
    void take(Instant now, int units) { running++; }

    @Override
    long used(Instant now) { return running; }

    @Override
    long most() { return most; }

    void release() { running--; }
  }
}
