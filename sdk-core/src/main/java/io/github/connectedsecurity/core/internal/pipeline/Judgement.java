package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import java.time.Duration;
import java.util.Optional;

/** What an answer that came packed in another one means, by the rules for answers that come alone. */
public sealed interface Judgement {
  /** The service did what was asked. */
  record Good(ApiResponse answer) implements Judgement {}

  /** The service refused for good. */
  record Refused(ApiException error) implements Judgement {}

  /**
   * Another try may mend it.
   *
   * @param error what the caller gets when there is none
   * @param untouched whether the service surely did nothing, so that any call may come again
   * @param retryAfter how long the service asks to wait
   */
  record Failed(SdkException error, boolean untouched, Optional<Duration> retryAfter) implements Judgement {}

  /** Judges an answer to a request. */
  @SuppressWarnings("NullAway") // the check only hands the context on, to a step that has its answer already
  static Judgement of(ApiRequest request, ApiResponse answer, TimeSource time) {
    try {
      return new Good(new ResponseCheck(time, (asked, call) -> answer).send(request, null));
    } catch (FailedAttempt failed) {
      return new Failed(failed.error(), failed.fate() == FailedAttempt.Fate.THROTTLED, failed.retryAfter());
    } catch (ApiException refused) {
      return new Refused(refused);
    }
  }
}
