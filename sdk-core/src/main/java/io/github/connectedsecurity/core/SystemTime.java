package io.github.connectedsecurity.core;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The only place where the SDK looks at a clock. */
final class SystemTime implements TimeSource {
  static final SystemTime INSTANCE = new SystemTime();

  private SystemTime() {}

  @Override
  public Instant now() { return Instant.now(); }

  @Override
  public long nanos() { return System.nanoTime(); }

  @Override
  public boolean await(CountDownLatch latch, Duration time) throws InterruptedException {
    return latch.await(time.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public double random() { return ThreadLocalRandom.current().nextDouble(); }
}
