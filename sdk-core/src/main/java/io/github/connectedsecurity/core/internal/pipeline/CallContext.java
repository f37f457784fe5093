package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.CallObserver.Reason;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.http.ApiRequest;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** What all steps of one call share: its time, and whether its client has been closed. */
final class CallContext {
  private static final Duration LONGEST = Duration.ofDays(365); // "no limit" in nanoseconds does not fit a long

  private final TimeSource time;
  private final CountDownLatch closed;
  private final ApiRequest request;
  private final long start;
  private final long end;
  private final CallEvents events;
  private int attempt;
  private long waitedNanos;

  CallContext(TimeSource time, CountDownLatch closed, ApiRequest request, Duration limit) { this(time, closed, request, limit, CallEvents.NONE); }

  CallContext(TimeSource time, CountDownLatch closed, ApiRequest request, Duration limit, CallEvents events) {
    this.time = time;
    this.closed = closed;
    this.request = request;
    this.events = events;
    this.start = time.nanos();
    this.end = start + (limit.compareTo(LONGEST) < 0 ? limit : LONGEST).toNanos();
  }

  /** What is left until the deadline; zero when it has passed. */
  Duration remaining() { return Duration.ofNanos(Math.max(0, end - time.nanos())); }

  /** How long the call has taken so far. */
  Duration elapsed() { return Duration.ofNanos(time.nanos() - start); }

  /** The clock that only goes forward. */
  long nanos() { return time.nanos(); }

  /** Counts a try; the first is 1. */
  int countAttempt() { return ++attempt; }

  int attempt() { return attempt; }

  /** The part of its time that the call has spent on waiting before it was sent. */
  Duration waited() { return Duration.ofNanos(waitedNanos); }

  /** Whom to tell of what happens to it. */
  CallEvents events() { return events; }

  boolean isClosed() { return closed.getCount() == 0; }

  /** Fails when the client was closed, the thread interrupted, or the time is up. */
  void check() {
    if (isClosed()) {
      throw closed("was not sent", null);
    }
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted("was not sent", null);
    }
    if (remaining().isZero()) {
      throw deadline(null);
    }
  }

  /** Waits, unless the client is closed or the thread interrupted meanwhile. */
  void pause(Duration wait, Reason reason) {
    if (await(closed, wait, reason)) {
      check();
    }
  }

  /** Waits until a latch opens, at most as long as the call may take; fails as {@link #check} does. */
  void pauseFor(CountDownLatch latch, Reason reason) {
    await(latch, remaining(), reason);
    check();
  }

  private boolean await(CountDownLatch latch, Duration wait, Reason reason) {
    long began = time.nanos();
    try {
      return time.await(latch, wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted("waited for its next try", e);
    } finally {
      long took = time.nanos() - began;
      waitedNanos += took;
      events.waited(request, reason, Duration.ofNanos(took));
    }
  }

  InterruptedCallException interrupted(String when, @Nullable Throwable cause) {
    return new InterruptedCallException("The thread was interrupted while " + request + " " + when + "; it had been tried " + attempt + " times.", cause);
  }

  IllegalStateException closed(String when, @Nullable Throwable cause) {
    return new IllegalStateException("The client is closed; " + request + " " + when + ".", cause);
  }

  DeadlineExceededException deadline(@Nullable Throwable cause) {
    return new DeadlineExceededException(request + " did not end within its deadline; it was tried " + attempt + " times in " + elapsed().toMillis()
        + " ms.", cause);
  }
}
