package io.github.connectedsecurity.core.testing;

import io.github.connectedsecurity.core.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that moves only when somebody waits on it or a test moves it; chance is a fixed number. */
public final class FakeTime implements TimeSource {
  private final Instant start = Instant.parse("2026-11-24T12:00:00Z");
  private final AtomicLong nanos = new AtomicLong();
  private final List<Duration> waits = new CopyOnWriteArrayList<>();
  private volatile double chance = 0.5;

  @Override
  public Instant now() { return start.plusNanos(nanos.get()); }

  @Override
  public long nanos() { return nanos.get(); }

  @Override
  public boolean await(CountDownLatch latch, Duration time) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    waits.add(time);
    nanos.addAndGet(time.toNanos());
    return latch.getCount() == 0;
  }

  @Override
  public double random() { return chance; }

  /** Fixes what chance says from now on. */
  public FakeTime chance(double number) {
    chance = number;
    return this;
  }

  /** Lets time pass. */
  public void advance(Duration time) { nanos.addAndGet(time.toNanos()); }

  /** All waits so far. */
  public List<Duration> waits() { return List.copyOf(waits); }
}
