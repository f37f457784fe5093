package io.github.connectedsecurity.core.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/** Lets many threads do a thing at the same moment. */
public final class Threads {
  private Threads() {}

  /** Runs the work in so many threads that start together, and gathers what they return, in their order. */
  public static <R> List<R> together(int threads, IntFunction<R> work) {
    CountDownLatch start = new CountDownLatch(1);
    List<FutureTask<R>> tasks = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int number = i;
      FutureTask<R> task = new FutureTask<>(() -> {
        start.await();
        return work.apply(number);
      });
      tasks.add(task);
      Thread thread = new Thread(task, "together-" + i);
      thread.setDaemon(true);
      thread.start();
    }
    start.countDown();
    List<R> results = new ArrayList<>();
    for (FutureTask<R> task : tasks) {
      try {
        results.add(task.get());
      } catch (ExecutionException e) {
        throw new AssertionError("One of the threads failed.", e.getCause());
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    return results;
  }

  /** A thread that is not started yet: a virtual one where the platform has them. */
  public static Thread light(Runnable work) {
    if (Runtime.version().feature() < 21) {
      return new Thread(work, "light");
    }
    try {
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      return (Thread) Class.forName("java.lang.Thread$Builder").getMethod("unstarted", Runnable.class).invoke(builder, work);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Java 21 has virtual threads.", e);
    }
  }

  /** Waits until something comes true, for what other threads and the system do a moment later; tells whether it did. */
  public static boolean eventually(Duration most, BooleanSupplier condition) {
    long end = System.nanoTime() + most.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      LockSupport.parkNanos(1_000_000);
    }
    return true;
  }
}
