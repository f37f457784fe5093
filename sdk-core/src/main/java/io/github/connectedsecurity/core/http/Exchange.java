package io.github.connectedsecurity.core.http;

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

  /** Ends what is under way and refuses what comes later; needed by nobody, and harmless when done twice. */
  @Override
  default void close() {}
}
