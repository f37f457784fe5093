package io.github.connectedsecurity.samples.console;

import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.SdkException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** How a program ends: with one sentence and a number that scripts understand, also when somebody presses Ctrl-C. */
public final class Program {
  /** All was done. */
  public static final int DONE = 0;
  /** A service refused something, or not everything could be done. */
  public static final int INCOMPLETE = 1;
  /** What was given cannot be used. */
  public static final int UNUSABLE = 2;
  /** Somebody broke it off. */
  public static final int BROKEN_OFF = 130;

  private static final int SECONDS_TO_REPORT = 15;

  private Program() {}

  /** What a program does. */
  public interface Work {
    /**
     * Does it.
     *
     * @return whether all of it could be done
     * @throws IOException when a file cannot be read or written
     */
    boolean run() throws IOException;
  }

  /** Runs the work; what goes wrong becomes one sentence on the error stream. Returns the exit code. */
  public static int run(String name, PrintStream err, Work work) {
    try {
      boolean whole = work.run();
      if (!Thread.currentThread().isInterrupted()) {
        return whole ? DONE : INCOMPLETE;
      }
      err.println(name + ": Broken off before the end; what is said above was done.");
    } catch (IOException | RuntimeException e) {
      if (!Thread.currentThread().isInterrupted() && !(e instanceof InterruptedCallException)) {
        return failed(name, err, e);
      }
      err.println(name + ": Broken off before the end. " + e.getMessage());
    }
    Thread.interrupted(); // told; whoever goes on is not to be stopped by it
    return BROKEN_OFF;
  }

  private static int failed(String name, PrintStream err, Exception e) {
    if (e instanceof IOException io) {
      err.println(name + ": " + sentence(io));
    } else if (e instanceof IllegalArgumentException || e instanceof SdkException) {
      err.println(name + ": " + e.getMessage());
    } else {
      throw new IllegalStateException("The sample has a mistake.", e);
    }
    return e instanceof SdkException && !(e instanceof InvalidDataException) ? INCOMPLETE : UNUSABLE;
  }

  /** Ends the process with what the program returns. On Ctrl-C the program is interrupted first, and has time to tell how far it came. */
  public static void exit(IntSupplier program) {
    Thread worker = Thread.currentThread();
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      worker.interrupt();
      await(ended);
    }, "break-off"));
    int code;
    try {
      code = program.getAsInt();
    } finally {
      ended.countDown();
    }
    System.exit(code);
  }

  /** Closes what a program has opened, in this order. Closing is not broken off when the program is. */
  public static void close(List<? extends AutoCloseable> open) {
    boolean interrupted = Thread.interrupted();
    for (AutoCloseable one : open) {
      try {
        one.close();
      } catch (Exception e) {
        throw new IllegalStateException("Something that was opened does not close.", e);
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(CountDownLatch ended) {
    try {
      if (!ended.await(SECONDS_TO_REPORT, TimeUnit.SECONDS)) {
        System.err.println("The program did not end in time: what it was doing last may be half done.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String sentence(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "There is no " + e.getMessage() + ".";
    }
    return e instanceof AccessDeniedException ? e.getMessage() + " may not be read or written." : "A file cannot be read or written: " + e.getMessage();
  }
}
