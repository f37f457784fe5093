package io.github.connectedsecurity.core.internal.pipeline;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Ends exchanges whose thread was interrupted. A platform thread that reads from a socket does not notice an interrupt by
 * itself, so one small daemon thread for the whole process looks at the exchanges under way; it ends when there are none.
 */
final class InterruptWatch {
  private static final Duration LOOK_EVERY = Duration.ofMillis(5);
  private static final Duration IDLE = Duration.ofSeconds(5);

  private final Map<Watched, Boolean> underWay = new ConcurrentHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition some = lock.newCondition();
  private boolean running;

  /** Watches the calling thread until it leaves. */
  Watched watch(Runnable cancel) {
    Watched watched = new Watched(this, Thread.currentThread(), cancel);
    underWay.put(watched, Boolean.TRUE);
    lock.lock();
    try {
      if (running) {
        some.signal();
      } else {
        running = true;
        Thread watcher = new Thread(this::run, "connected-security-interrupts");
        watcher.setDaemon(true);
        watcher.start();
      }
    } finally {
      lock.unlock();
    }
    return watched;
  }

  private void run() {
    while (awaitSome()) {
      for (Watched watched : underWay.keySet()) {
        if (watched.thread().isInterrupted()) {
          watched.cancel().run();
        }
      }
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
  }

  /** Waits while nothing is under way; tells whether to go on. */
  private boolean awaitSome() {
    lock.lock();
    try {
      long left = IDLE.toNanos();
      while (underWay.isEmpty() && left > 0) {
        left = some.awaitNanos(left);
      }
      running = !underWay.isEmpty();
      return running;
    } catch (InterruptedException e) {
      running = false; // nobody but the platform interrupts this thread; the next exchange starts another
      return false;
    } finally {
      lock.unlock();
    }
  }

  /** One exchange under way. */
  record Watched(InterruptWatch home, Thread thread, Runnable cancel) {
    void leave() { home.underWay.remove(this); }

    @Override
    public boolean equals(@Nullable Object other) { return this == other; }

    @Override
    public int hashCode() { return System.identityHashCode(this); }
  }
}
