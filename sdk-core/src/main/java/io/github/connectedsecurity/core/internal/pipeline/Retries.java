package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.CallObserver.Reason;
import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.ConflictException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.internal.pipeline.FailedAttempt.Fate;
import java.time.Duration;
import java.util.Set;

/** The one retry loop. What may be repeated is decided by the request's fate; when, by the service or by a random wait. */
final class Retries implements Step {
  private static final int PATIENT_AFTER = 3;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

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
    boolean unclear = false;
    while (true) {
      try {
        call.countAttempt();
        ApiResponse answer = next.send(request, call);
        budget.giveBack(spent);
        return answer;
      } catch (FailedAttempt failed) {
        unclear |= failed.fate() == Fate.UNCLEAR;
        spent += prepareNext(request, call, failed, budget);
      } catch (ThrottledException held) {
        throw held; // by our own gate: the service has not spoken
      } catch (ApiException refused) {
        budget.giveBack(spent); // the service is alive
        throw unclear && mayBeItsOwnEcho(request, refused) ? echo(request, call, refused) : refused;
      }
    }
  }

  /** Arranges the wait before another try and tells its price; throws when there must be none. */
  private int prepareNext(ApiRequest request, CallContext call, FailedAttempt failed, RetryBudget budget) {
    boolean throttled = failed.fate() == Fate.THROTTLED;
    boolean shared = throttled || failed.retryAfter().isPresent();
    Duration wait = waitFor(failed, call.attempt());
    if (shared) {
      limits.hold(request, wait); // the others need not find out for themselves
    }
    if (failed.fate() == Fate.UNCLEAR && !request.isRepeatable()) {
      throw unknown(request, failed.error());
    }
    // A wait that a throttle asked for is kept whatever the tries and the budget say: only the deadline, or no retries at all, end it.
    boolean free = throttled && failed.retryAfter().isPresent() && policy.tries() > 1;
    if (!free && call.attempt() >= policy.tries()) {
      throw policy.tries() == 1 ? failed.error() : giveUp(failed, "all " + policy.tries() + " tries are used");
    }
    if (wait.compareTo(call.remaining()) >= 0) {
      throw giveUp(failed, "a wait of " + wait.toMillis() + " ms does not fit into the " + call.remaining().toMillis() + " ms that the deadline leaves");
    }
    int cost = free ? 0 : throttled ? RetryBudget.COST_THROTTLED : RetryBudget.COST;
    if (!budget.take(cost)) {
      throw giveUp(failed, "too many calls to this host have failed lately, and more tries would only add to its load");
    }
    if (!shared) {
      call.pause(wait, Reason.BACKOFF); // the gate keeps the shared waits
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

  private static SdkException giveUp(FailedAttempt failed, String reason) {
    failed.error().addSuppressed(new NoFurtherTry(reason));
    return failed.error();
  }

  private static SdkException unknown(ApiRequest request, SdkException cause) {
    return new OutcomeUnknownException(request + " was sent once, and it is not known whether it was done: " + cause.getMessage()
        + " Look at the service's state before sending it again.", cause);
  }

  /** Gone, existing or changed already: after a try whose answer was lost, that may be the work of that very try. */
  private static boolean mayBeItsOwnEcho(ApiRequest request, ApiException refused) {
    return !READING.contains(request.method()) && (refused instanceof ConflictException || refused instanceof NotFoundException);
  }

  private static SdkException echo(ApiRequest request, CallContext call, ApiException refused) {
    return new OutcomeUnknownException(request + " was refused in try " + call.attempt()
        + ", perhaps because an earlier try, whose answer was lost, had done it: "
        + refused.getMessage() + " Look at the service's state.", refused);
  }

  /** Tells, in the error's stack trace, why there was no other try. */
  private static final class NoFurtherTry extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NoFurtherTry(String reason) { super("Not tried again: " + reason + ".", null, false, false); }
  }
}
