package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import java.time.Duration;

/**
 * The way of a request: retries → check → token → gate → wire. The gate is the last thing before the wire, so that also a
 * request that waited for its token, or comes again with another one, keeps the waits that the service has asked for meanwhile.
 * Each client has a pipeline of its own, so that it can be closed alone; tokens, limits and connections belong to the
 * {@link Shared} parts.
 */
public final class Pipeline implements Exchange {
  private final Shared shared;
  private final RetryPolicy policy;
  private final Duration deadline;
  private final Step first;
  private final Underway underway = new Underway();

  /** Joins the steps. */
  public Pipeline(Shared shared, RetryPolicy policy, Duration deadline) {
    this.shared = shared;
    this.policy = policy;
    this.deadline = deadline;
    Step gate = new Gate(shared.limits(), shared.time(), new Wire(shared.transport(), underway));
    Step checked = new ResponseCheck(shared.time(), new Authorized(shared.tokens(), underway, gate));
    this.first = new Retries(policy, shared.time(), shared.limits(), checked);
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    CallContext call = new CallContext(shared.time(), underway.closed(), request, request.deadline().orElse(deadline));
    call.check();
    return first.send(request, call);
  }

  @Override
  public TimeSource time() { return shared.time(); }

  @Override
  public RetryPolicy retry() { return policy; }

  @Override
  public void pause(Duration wait) {
    try {
      if (shared.time().await(underway.closed(), wait)) {
        throw new IllegalStateException("The client was closed while a next request was waited for.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedCallException("The thread was interrupted while it waited for its next request.", e);
    }
  }

  /** Ends what is under way; later calls are refused. */
  @Override
  public void close() { underway.close(); }
}
