package io.github.connectedsecurity.core.http;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Sends a request and hands back the service's good answer; everything else is thrown. Tests may put their own in place. */
@FunctionalInterface
public interface Exchange extends AutoCloseable {
  /**
   * Sends one request, with all tries that it may have.
   *
   * @return an answer with a 2xx status, its body read whole
   * @throws io.github.connectedsecurity.core.errors.SdkException when there is no such answer
   */
  ApiResponse send(ApiRequest request);

  /** The clock and the chance of its waits, for whoever plans waits between several requests. */
  default TimeSource time() { return TimeSource.system(); }

  /** How patiently it tries. */
  default RetryPolicy retry() { return RetryPolicy.DEFAULT; }

  /**
   * Is told that a page of a collection has been read to its end, for whoever observes calls.
   *
   * @param number counts the pages of this reading from 1
   * @param items how many items it had
   * @param warnings how many warnings it came with
   */
  default void pageRead(ApiRequest request, int number, int items, int warnings) {}

  /**
   * Waits between two requests; interrupting the thread ends it, and so does closing.
   *
   * @throws InterruptedCallException when the thread was interrupted
   * @throws IllegalStateException when it was closed meanwhile
   */
  default void pause(Duration wait) {
    try {
      time().await(new CountDownLatch(1), wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedCallException("The thread was interrupted while it waited for its next request.", e);
    }
  }

  /** Ends what is under way and refuses what comes later; needed by nobody, and harmless when done twice. */
  @Override
  default void close() {}
}
