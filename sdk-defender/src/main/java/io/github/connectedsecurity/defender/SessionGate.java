package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets no more live response sessions begin than the tenant may have, and one per device; both in the order they were asked for. */
final class SessionGate {
  private static final TimeSource CLOCK = TimeSource.system(); // real time: what is waited for are other threads

  private final Semaphore sessions;
  private final Turns turns = new Turns();

  SessionGate(int most) { this.sessions = new Semaphore(most, true); }

  /** Waits for the device first, then for a session: who waits for a device holds no session. Closing gives both back. */
  Session enter(String machineId, Duration deadline) {
    long end = CLOCK.nanos() + deadline.toNanos();
    Turns.Turn turn = turns.take(machineId);
    try {
      turn.await(deadline);
      if (!sessions.tryAcquire(Math.max(0, end - CLOCK.nanos()), TimeUnit.NANOSECONDS)) {
        throw new DeadlineExceededException("No live response session of the tenant became free within " + deadline + "; nothing was sent.");
      }
    } catch (InterruptedException e) {
      turn.close();
      Thread.currentThread().interrupt();
      throw new InterruptedCallException("The thread was interrupted while all live response sessions were in use; nothing was sent.", e);
    } catch (RuntimeException e) {
      turn.close();
      throw e;
    }
    return new Session(sessions, turn);
  }

  /** The right to one session. */
  record Session(Semaphore sessions, Turns.Turn turn) implements AutoCloseable {
    @Override
    public void close() {
      sessions.release();
      turn.close();
    }
  }
}
