package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.TransportException;
import java.io.IOException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Does something with each of many files, a few at a time. */
record ParallelFiles(int threads) {
  private static final int MOMENT_SECONDS = 10;

  static ParallelFiles of(int parallel) { return new ParallelFiles(Checks.between(1, parallel, FileExport.MAX_PARALLEL, "number of files at once")); }

  /** Work on one file. */
  @FunctionalInterface
  interface Work {
    long on(int file) throws IOException;
  }

  /** The sum of what the work gave; its first failure ends the rest. */
  long sum(int files, Work work) {
    ExecutorService executor = Executors.newFixedThreadPool(threads, task -> {
      Thread thread = new Thread(task, "export-file");
      thread.setDaemon(true);
      return thread;
    });
    try {
      CompletionService<Long> done = new ExecutorCompletionService<>(executor);
      for (int i = 0; i < files; i++) {
        int file = i;
        done.submit(() -> work.on(file));
      }
      long sum = 0;
      for (int i = 0; i < files; i++) {
        sum += done.take().get();
      }
      return sum;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedCallException("The thread was interrupted while files of an export were read.", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } finally {
      end(executor);
    }
  }

  /** Interrupts what is still under way, and gives it a moment, so that no consumer is called after its caller has gone on. */
  private static void end(ExecutorService executor) {
    executor.shutdownNow();
    try {
      executor.awaitTermination(MOMENT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static RuntimeException failure(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new TransportException("A file of the export could not be read or written.", cause);
  }
}
