package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.ErrorAnswer;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import java.time.Duration;
import java.util.Optional;

/** Lets a request out only when no wait is running for its group. */
final class Gate implements Step {
  private static final double JITTER = 0.1;

  private final Limits limits;
  private final TimeSource time;
  private final Step next;

  Gate(Limits limits, TimeSource time, Step next) {
    this.limits = limits;
    this.time = time;
    this.next = next;
  }

  @Override
  public ApiResponse send(ApiRequest request, CallContext call) {
    for (Duration wait = limits.holdOf(request); !wait.isZero(); wait = limits.holdOf(request)) {
      if (wait.compareTo(call.remaining()) >= 0) {
        throw tooLong(request, call, wait);
      }
      call.pause(spread(wait, call.remaining()));
    }
    call.check();
    return next.send(request, call);
  }

  /** A little longer than asked, differently for each thread, so that they do not come back all at once. */
  private Duration spread(Duration wait, Duration most) {
    Duration spread = wait.plusNanos((long) (wait.toNanos() * JITTER * time.random()));
    return spread.compareTo(most) < 0 ? spread : wait;
  }

  private static ThrottledException tooLong(ApiRequest request, CallContext call, Duration wait) {
    return new ThrottledException(request + " was not sent: the service has asked for a wait of which " + wait.toMillis()
        + " ms are left, more than the call's deadline leaves ("
        + call.remaining().toMillis() + " ms). Try again after that, or give the call a longer deadline.",
        new ErrorAnswer(429, "", "", Optional.empty(), Optional.of(wait), ""));
  }
}
