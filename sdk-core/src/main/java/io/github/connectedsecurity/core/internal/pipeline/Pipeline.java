package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.CallObserver;
import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * The way of a request: retries → check → token → gate → wire. The gate is the last thing before the wire, so that also a
 * request that waited for its token, or comes again with another one, keeps the waits that the service has asked for meanwhile.
 * Each client has a pipeline of its own, so that it can be closed alone; tokens, limits and connections belong to the
 * {@link Shared} parts.
 */
public final class Pipeline implements Exchange {
  private final Shared shared;
  private final Settings settings;
  private final CallEvents events;
  private final Step first;
  private final Underway underway = new Underway();

  /**
   * What one set of options says of calls.
   *
   * @param retry how patiently they are tried
   * @param deadline how long they may take unless they say otherwise
   * @param quotas what becomes of published limits
   * @param observer who hears of them
   */
  public record Settings(RetryPolicy retry, Duration deadline, UnaryOperator<Quota> quotas, CallObserver observer) {}

  /**
   * Joins the steps.
   *
   * @param service the name that events give to the service
   */
  public Pipeline(Shared shared, Settings settings, String service) {
    this.shared = shared;
    this.settings = settings;
    this.events = new CallEvents(QuietObserver.of(settings.observer), service);
    Step gate = new Gate(shared.limits(), shared.time(), settings.quotas, underway, new Wire(shared.transport(), underway));
    Step checked = new ResponseCheck(shared.time(), new Authorized(shared.tokens(), underway, gate));
    this.first = new Retries(settings.retry, shared.time(), shared.limits(), checked);
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    CallContext call = new CallContext(shared.time(), underway.closed(), request, request.deadline().orElse(settings.deadline), events);
    call.check();
    try {
      ApiResponse answer = first.send(request, call);
      events.ended(request, call, answer);
      return answer;
    } catch (RuntimeException e) {
      events.ended(request, call, e instanceof ApiException refused && call.attempt() > 0 ? refused.status() : 0, e);
      throw e;
    }
  }

  @Override
  public void pageRead(ApiRequest request, int number, int items, int warnings) { events.page(request, number, items, warnings); }

  @Override
  public TimeSource time() { return shared.time(); }

  @Override
  public RetryPolicy retry() { return settings.retry; }

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
