package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.CallObserver.Reason;
import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.ErrorAnswer;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Lets a request out only when no wait is running for its group and all of its published limits have room. */
final class Gate implements Step {
  private static final double JITTER = 0.1;

  private final Limits limits;
  private final TimeSource time;
  private final UnaryOperator<Quota> ownLimits;
  private final Underway underway;
  private final Step next;

  Gate(Limits limits, TimeSource time, UnaryOperator<Quota> ownLimits, Underway underway, Step next) {
    this.limits = limits;
    this.time = time;
    this.ownLimits = ownLimits;
    this.underway = underway;
    this.next = next;
  }

  @Override
  public ApiResponse send(ApiRequest request, CallContext call) {
    List<Quota> quotas = request.operation().quotas().stream().map(ownLimits).filter(Quota::isLimited).toList();
    try (QuotaBook.Place place = limits.quotas().place(Limits.host(request), quotas)) {
      pass(request, call, place);
      call.check();
      ApiResponse answer = next.send(request, call);
      RemainingCalls.pauseAfter(answer).ifPresent(wait -> limits.hold(request, wait));
      return answer;
    }
  }

  private void pass(ApiRequest request, CallContext call, QuotaBook.Place place) {
    while (true) {
      Duration asked = limits.holdOf(request);
      if (!asked.isZero()) {
        require(request, call, asked, "the service has asked for a wait");
        call.pause(spread(asked, call.remaining()), Reason.THROTTLE);
        continue;
      }
      Optional<QuotaBook.Held> held = place.tryEnter();
      if (held.isEmpty()) {
        return;
      }
      await(request, call, held.get());
    }
  }

  private void await(ApiRequest request, CallContext call, QuotaBook.Held held) {
    if (held.time().isPresent()) {
      require(request, call, held.time().get(), "the published limit for " + held.quota().name() + " is used up, with a wait");
      call.pause(held.time().get(), Reason.QUOTA);
      return;
    }
    Underway.Entry entry = underway.enter(held.freed()::countDown); // closing the client ends the wait, too
    try {
      call.pauseFor(held.freed(), Reason.QUOTA);
    } finally {
      entry.leave();
    }
  }

  /** A little longer than asked, differently for each thread, so that they do not come back all at once. */
  private Duration spread(Duration wait, Duration most) {
    Duration spread = wait.plusNanos((long) (wait.toNanos() * JITTER * time.random()));
    return spread.compareTo(most) < 0 ? spread : wait;
  }

  /** Fails now rather than after a wait that cannot pay off. */
  private static void require(ApiRequest request, CallContext call, Duration wait, String why) {
    if (wait.compareTo(call.remaining()) >= 0) {
      throw new ThrottledException(request + " was not sent: " + why + " of which " + wait.toMillis()
          + " ms are left, more than the call's deadline leaves ("
          + call.remaining().toMillis() + " ms). Try again after that, or give the call a longer deadline.",
          new ErrorAnswer(429, "", "", Optional.empty(), Optional.of(wait), ""));
    }
  }
}
