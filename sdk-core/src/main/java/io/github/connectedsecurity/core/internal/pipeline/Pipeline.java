package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import java.time.Duration;

/**
 * The way of a request: retries → gate → check → token → wire. Each client has one of its own, so that it can be closed alone;
 * tokens, limits and connections belong to the {@link Shared} parts.
 */
public final class Pipeline implements Exchange {
  private final Shared shared;
  private final Duration deadline;
  private final Step first;
  private final Underway underway = new Underway();

  /** Joins the steps. */
  public Pipeline(Shared shared, RetryPolicy policy, Duration deadline) {
    this.shared = shared;
    this.deadline = deadline;
    Step wire = new Wire(shared.transport(), underway);
    Step checked = new ResponseCheck(shared.time(), new Authorized(shared.tokens(), wire));
    this.first = new Retries(policy, shared.time(), shared.limits(), new Gate(shared.limits(), shared.time(), checked));
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    CallContext call = new CallContext(shared.time(), underway.closed(), request, request.deadline().orElse(deadline));
    call.check();
    return first.send(request, call);
  }

  /** Ends what is under way; later calls are refused. */
  @Override
  public void close() { underway.close(); }
}
