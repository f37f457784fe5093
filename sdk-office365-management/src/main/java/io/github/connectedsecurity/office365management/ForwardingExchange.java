package io.github.connectedsecurity.office365management;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.Exchange;
import java.time.Duration;

/** An exchange before another one, which has its clock, its patience and its end. */
abstract class ForwardingExchange implements Exchange {
  private final Exchange next;

  ForwardingExchange(Exchange next) { this.next = next; }

  final Exchange next() { return next; }

  @Override
  public TimeSource time() { return next.time(); }

  @Override
  public RetryPolicy retry() { return next.retry(); }

  @Override
  public void pageRead(ApiRequest request, int number, int items, int warnings) { next.pageRead(request, number, items, warnings); }

  @Override
  public void pause(Duration wait) { next.pause(wait); }

  @Override
  public void close() { next.close(); }
}
