package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.LimitsSnapshot;
import io.github.connectedsecurity.core.Quota;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

/**
 * The use of one group's limits at one host: the moments of its last calls, as many as the largest limit counts, so that no
 * stretch of time, wherever it begins, ever holds more than allowed. Guarded by its {@link QuotaBook}.
 */
final class QuotaUse {
  private static final int FIRST_ROOM = 64;

  private final String host;
  private Quota latest = Quota.group("none");
  private long[] moments = new long[FIRST_ROOM]; // a ring
  private int next;
  private int count;
  private int keep;
  private int underWay;
  private int waiting;
  private long waits;
  private long waitedNanos;
  private CountDownLatch freed = new CountDownLatch(1);

  QuotaUse(String host) { this.host = host; }

  /** Makes room for the moments that this quota must know; copies of the options may have other limits for the same group. */
  QuotaUse of(Quota quota) {
    latest = quota;
    keep = quota.windows().stream().mapToInt(Quota.Window::calls).reduce(keep, Math::max);
    return this;
  }

  boolean isFull(Quota quota) { return quota.concurrent() > 0 && underWay >= quota.concurrent(); }

  /** Opens when a call ends. */
  CountDownLatch freed() {
    if (freed.getCount() == 0) {
      freed = new CountDownLatch(1); // the old one has been opened for a client that was closed
    }
    return freed;
  }

  /**
   * How long a call must wait; 0 when it may go. One that comes new stands behind those who wait already; one that has waited
   * its time goes as soon as there is room.
   */
  long waitNanos(Quota quota, long now, boolean hasWaited) {
    long most = 0;
    for (Quota.Window window : quota.windows()) {
      int ahead = hasWaited ? 0 : waiting;
      int before = window.calls() - ahead % window.calls(); // that many calls ago, the call that must be over
      long rounds = ahead / window.calls();
      long length = window.length().toNanos();
      long free = before > count ? now : Math.max(now, moment(before) + length);
      most = Math.max(most, free + rounds * length - now);
    }
    return most;
  }

  void enter(long now) {
    underWay++;
    if (keep > 0) {
      if (count == moments.length && count < keep) {
        grow();
      }
      moments[next] = now;
      next = (next + 1) % moments.length;
      count = Math.min(count + 1, moments.length);
    }
  }

  void leave() {
    underWay--;
    freed.countDown();
    freed = new CountDownLatch(1);
  }

  void startWaiting() {
    waiting++;
    waits++;
  }

  void stopWaiting(long nanos) {
    waiting--;
    waitedNanos += nanos;
  }

  LimitsSnapshot.Group snapshot(long now, Duration notBefore) {
    return new LimitsSnapshot.Group(host, latest.name(), latest.windows().stream().map(window -> snapshot(window, now)).toList(), underWay, latest.concurrent(),
        waiting, waits, Duration.ofNanos(waitedNanos), notBefore);
  }

  private LimitsSnapshot.Window snapshot(Quota.Window window, long now) {
    int used = 0;
    while (used < count && used < window.calls() && moment(used + 1) + window.length().toNanos() - now > 0) {
      used++;
    }
    return new LimitsSnapshot.Window(window.length(), used, window.calls());
  }

  /** The moment of a call, counted back from the last, which is 1. */
  private long moment(int back) { return moments[Math.floorMod(next - back, moments.length)]; }

  private void grow() {
    long[] more = Arrays.copyOf(inOrder(), (int) Math.min(keep, 2L * moments.length));
    next = count % more.length;
    moments = more;
  }

  private long[] inOrder() {
    long[] ordered = new long[count];
    for (int i = 0; i < count; i++) {
      ordered[i] = moment(count - i);
    }
    return ordered;
  }
}
