package io.github.connectedsecurity.core.batch;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call of a {@link Batch}, and after {@link Batch#send} what became of it.
 *
 * @param <T> what the call gives
 */
public final class BatchItem<T> {
  private final String id;
  private final ApiRequest request;
  private final Function<ApiResponse, T> reading;
  private final @Nullable BatchItem<?> prerequisite;
  private int tries;
  private boolean unclear;
  private @Nullable ApiResponse answer;
  private @Nullable SdkException error;

  BatchItem(String id, ApiRequest request, Function<ApiResponse, T> reading, @Nullable BatchItem<?> prerequisite) {
    this.id = id;
    this.request = request;
    this.reading = reading;
    this.prerequisite = prerequisite;
  }

  /** Its name within the batch. */
  public String id() { return id; }

  /** Whether it has ended, well or not. */
  public boolean isDone() { return answer != null || error != null; }

  /** Whether it has ended well. */
  public boolean isGood() { return answer != null; }

  /**
   * What the call would have given by itself. Further pages of a collection are fetched one by one.
   *
   * @throws SdkException what the call would have thrown by itself
   * @throws IllegalStateException before it was sent
   */
  public T get() {
    if (error != null) {
      throw error;
    }
    return reading.apply(response());
  }

  /** Why it failed; empty when it ended well, or has not been sent. */
  public Optional<SdkException> error() { return Optional.ofNullable(error); }

  /**
   * The service's good answer as it came.
   *
   * @throws IllegalStateException when there is none
   */
  public ApiResponse response() {
    if (answer == null) {
      throw new IllegalStateException(this + " has no good answer; " + (error == null ? "send the batch first." : "it failed, see error()."));
    }
    return answer;
  }

  ApiRequest request() { return request; }

  Optional<BatchItem<?>> prerequisite() { return Optional.ofNullable(prerequisite); }

  int tries() { return tries; }

  int countTry() { return ++tries; }

  /** Whether a try may have been done without our hearing of it. */
  boolean isUnclear() { return unclear; }

  void makeUnclear() { unclear = true; }

  void succeed(ApiResponse with) { answer = Objects.requireNonNull(with); }

  void fail(SdkException with) { error = Objects.requireNonNull(with); }

  /** Names the item and its operation only. */
  @Override
  public String toString() { return "Batch item '" + id + "' (" + request + ")"; }
}
