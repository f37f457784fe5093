package io.github.connectedsecurity.office365management;

import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.ErrorAnswer;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the service's own error codes, which matter more than its HTTP statuses: turns them into typed errors, and tries again
 * where the code says that waiting helps and the status did not say so to the pipeline. That is so for AF429 written with single
 * quotes, which is no JSON.
 */
final class ActivityExchange extends ForwardingExchange {
  private static final Set<Integer> RETRIED_BELOW = Set.of(408, 429, 500, 502, 503, 504);

  ActivityExchange(Exchange next) { super(next); }

  @Override
  public ApiResponse send(ApiRequest request) {
    long start = time().nanos();
    ApiRequest attempt = request;
    for (int failures = 1;; failures++) {
      try {
        return next().send(attempt);
      } catch (ApiException refusal) {
        Optional<ActivityError> error = ActivityErrors.of(refusal);
        if (error.isEmpty()) {
          throw refusal;
        }
        ApiException typed = typed(refusal, error.get());
        Duration wait = wait(refusal, failures);
        Duration left = request.deadline().map(limit -> limit.minusNanos(time().nanos() - start)).orElse(Duration.ofDays(1));
        if (!error.get().waitingHelps() || wasRetried(refusal) || failures >= retry().tries() || wait.compareTo(left) >= 0) {
          throw typed;
        }
        pause(wait);
        attempt = request.deadline().isPresent() ? request.withDeadline(left.minus(wait)) : request;
      }
    }
  }

  private static boolean wasRetried(ApiException refusal) { return refusal instanceof ThrottledException || RETRIED_BELOW.contains(refusal.status()); }

  private Duration wait(ApiException refusal, int failures) {
    Duration own = Duration.ofNanos(Math.max(1_000_000, (long) (retry().ceiling(failures).toNanos() * time().random())));
    return refusal.retryAfter().filter(asked -> asked.compareTo(own) > 0).orElse(own);
  }

  private static ApiException typed(ApiException refusal, ActivityError error) {
    if (refusal instanceof ThrottledException || refusal instanceof PermissionException && error.equals(ActivityErrors.NO_PERMISSION)) {
      return refusal;
    }
    ErrorAnswer answer = new ErrorAnswer(refusal.status(), error.code(), refusal.serviceMessage(), refusal.requestId(), refusal.retryAfter(), refusal.body());
    String message = refusal.getMessage() + " " + error.code() + ": " + error.meaning();
    if (error.equals(ActivityErrors.THROTTLED)) {
      return caused(new ThrottledException(message, answer), refusal);
    }
    return error.equals(ActivityErrors.NO_PERMISSION) ? caused(new PermissionException(message, answer), refusal)
        : new ActivityException(message, answer, error, refusal);
  }

  private static ApiException caused(ApiException error, ApiException cause) {
    error.initCause(cause);
    return error;
  }
}
