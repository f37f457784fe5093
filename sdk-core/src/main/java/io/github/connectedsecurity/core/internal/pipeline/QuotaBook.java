package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.LimitsSnapshot;
import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.TimeSource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Counts the calls of one credential against published limits, host by host and group by group. A call that several quotas
 * concern goes out when all of them have room, and takes from none before.
 */
final class QuotaBook {
  private final TimeSource time;
  private final ReentrantLock lock = new ReentrantLock();
  private final TreeMap<String, QuotaUse> uses = new TreeMap<>();

  QuotaBook(TimeSource time) { this.time = time; }

  /** A place for one request, outside at first. */
  Place place(String host, List<Quota> quotas) { return new Place(host, quotas); }

  /** What has been used; the caller adds what it knows of waits that the service asked for. */
  List<LimitsSnapshot.Group> snapshot(Function<String, Duration> notBefore) {
    lock.lock();
    try {
      long now = time.nanos();
      return uses.entrySet().stream().map(use -> use.getValue().snapshot(now, notBefore.apply(use.getKey()))).toList();
    } finally {
      lock.unlock();
    }
  }

  /** Where and under what name calls are counted together. */
  static String key(String host, String group) { return host + " " + group; }

  /**
   * Why a request cannot go yet.
   *
   * @param quota the one that holds it back
   * @param time how long that is known to last; empty when it lasts until another call ends
   * @param freed opens when another call of the quota ends
   */
  record Held(Quota quota, Optional<Duration> time, CountDownLatch freed) {}

  /** One request before its quotas: outside, waiting, or inside until it is closed. */
  final class Place implements AutoCloseable {
    private final List<Quota> quotas;
    private final List<QuotaUse> mine;
    private boolean waiting;
    private boolean inside;
    private long waitingSince;

    private Place(String host, List<Quota> quotas) {
      this.quotas = quotas;
      lock.lock();
      try {
        this.mine = quotas.stream().map(quota -> uses.computeIfAbsent(key(host, quota.name()), key -> new QuotaUse(host)).of(quota)).toList();
      } finally {
        lock.unlock();
      }
    }

    /** Goes inside when there is room; else tells what to wait for. */
    Optional<Held> tryEnter() {
      lock.lock();
      try {
        long now = time.nanos();
        Optional<Held> held = held(now);
        if (held.isEmpty()) {
          stopWaiting(now);
          inside = true;
          mine.forEach(use -> use.enter(now));
        } else if (!waiting) {
          waiting = true;
          waitingSince = now;
          mine.forEach(QuotaUse::startWaiting);
        }
        return held;
      } finally {
        lock.unlock();
      }
    }

    private Optional<Held> held(long now) {
      Optional<Held> longest = Optional.empty();
      long most = 0;
      for (int i = 0; i < mine.size(); i++) {
        Quota quota = quotas.get(i);
        QuotaUse use = mine.get(i);
        if (use.isFull(quota)) {
          return Optional.of(new Held(quota, Optional.empty(), use.freed()));
        }
        long wait = use.waitNanos(quota, now, waiting);
        if (wait > most) {
          most = wait;
          longest = Optional.of(new Held(quota, Optional.of(Duration.ofNanos(wait)), use.freed()));
        }
      }
      return longest;
    }

    private void stopWaiting(long now) {
      if (waiting) {
        waiting = false;
        mine.forEach(use -> use.stopWaiting(now - waitingSince));
      }
    }

    /** Leaves: the call has ended, or has given up waiting. */
    @Override
    public void close() {
      lock.lock();
      try {
        stopWaiting(time.nanos());
        if (inside) {
          inside = false;
          mine.forEach(QuotaUse::leave);
        }
      } finally {
        lock.unlock();
      }
    }
  }
}
