package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.internal.pipeline.FailedAttempt.Fate;
import java.time.Duration;

/** The one retry loop. What may be repeated is decided by the request's fate; when, by the service or by a random wait. */
final class Retries implements Step {
  private static final int PATIENT_AFTER = 3;

  private final RetryPolicy policy;
  private final TimeSource time;
  private final Limits limits;
  private final Step next;

  Retries(RetryPolicy policy, TimeSource time, Limits limits, Step next) {
    this.policy = policy;
    this.time = time;
    this.limits = limits;
    this.next = next;
  }

  @Override
  public ApiResponse send(ApiRequest request, CallContext call) {
    RetryBudget budget = limits.budget(request);
    int spent = 0;
    while (true) {
      try {
        call.countAttempt();
        ApiResponse answer = next.send(request, call);
        budget.giveBack(spent);
        return answer;
      } catch (FailedAttempt failed) {
        spent += prepareNext(request, call, failed, budget);
      }
    }
  }

  /** Arranges the wait before another try and tells its price; throws when there must be none. */
  private int prepareNext(ApiRequest request, CallContext call, FailedAttempt failed, RetryBudget budget) {
    boolean throttled = failed.fate() == Fate.THROTTLED;
    if (!throttled && failed.fate() != Fate.NOT_SENT && !request.isRepeatable()) {
      throw failed.fate() == Fate.UNREADABLE ? failed.error() : unknown(request, failed.error());
    }
    // A wait that the service asked for is kept whatever the tries and the budget say: only the deadline, or no retries at all, end it.
    boolean asked = throttled && failed.retryAfter().isPresent() && policy.tries() > 1;
    Duration wait = waitFor(failed, call.attempt());
    if (throttled) {
      limits.hold(request, wait); // shared: the others need not find out for themselves
    }
    int cost = asked ? 0 : throttled ? RetryBudget.COST_THROTTLED : RetryBudget.COST;
    if (!asked && call.attempt() >= policy.tries() || wait.compareTo(call.remaining()) >= 0 || !budget.take(cost)) {
      throw failed.error();
    }
    if (!throttled) {
      call.pause(wait);
    }
    return cost;
  }

  /** What the service asked for, but no haste when it asks again and again. */
  private Duration waitFor(FailedAttempt failed, int failures) {
    Duration own = failed.retryAfter().isPresent() && failures <= PATIENT_AFTER ? Duration.ZERO : backoff(failures);
    return failed.retryAfter().filter(asked -> asked.compareTo(own) > 0).orElse(own);
  }

  private Duration backoff(int failures) {
    long nanos = (long) (policy.ceiling(failures).toNanos() * time.random());
    return Duration.ofNanos(Math.max(nanos, Duration.ofMillis(1).toNanos()));
  }

  private static SdkException unknown(ApiRequest request, SdkException cause) {
    return new OutcomeUnknownException(request + " was sent once, and it is not known whether it was done: " + cause.getMessage()
        + " Look at the service's state before sending it again.", cause);
  }
}
