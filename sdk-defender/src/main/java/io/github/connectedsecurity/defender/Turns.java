package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who may act on a device: one at a time, in the order they asked. A place is taken at once and its turn awaited afterwards, so
 * that the order is the callers' own and not that of the threads' luck.
 */
final class Turns {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Deque<Turn>> queues = new HashMap<>();

  /** Takes the next place in a device's queue. */
  Turn take(String machineId) {
    Turn turn = new Turn(machineId.toLowerCase(Locale.ROOT));
    lock.lock();
    try {
      Deque<Turn> queue = queues.computeIfAbsent(turn.key, key -> new ArrayDeque<>());
      queue.add(turn);
      if (queue.peek() == turn) {
        turn.come.countDown();
      }
    } finally {
      lock.unlock();
    }
    return turn;
  }

  /** How many devices somebody acts on or waits for. */
  int busy() {
    lock.lock();
    try {
      return queues.size();
    } finally {
      lock.unlock();
    }
  }

  /** A place in a queue; closing it lets the next one in. */
  final class Turn implements AutoCloseable {
    private final String key;
    private final CountDownLatch come = new CountDownLatch(1);

    private Turn(String key) { this.key = key; }

    /** Waits until it is the first. In real time: what it waits for are other threads, not the service. */
    void await(Duration deadline) {
      try {
        if (!come.await(deadline.toNanos(), TimeUnit.NANOSECONDS)) {
          throw new DeadlineExceededException("Other actions on the device did not end within " + deadline + "; nothing was sent.");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedCallException("The thread was interrupted while other actions on the device were under way; nothing was sent.", e);
      }
    }

    @Override
    public void close() {
      lock.lock();
      try {
        Deque<Turn> queue = queues.getOrDefault(key, new ArrayDeque<>());
        queue.remove(this);
        if (queue.isEmpty()) {
          queues.remove(key);
        } else {
          queue.element().come.countDown();
        }
      } finally {
        lock.unlock();
      }
    }
  }
}
