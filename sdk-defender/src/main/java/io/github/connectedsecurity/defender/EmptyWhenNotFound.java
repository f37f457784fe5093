package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** For lists that the service answers with 404 when they have no items: that is no error, but only on the first page. */
record EmptyWhenNotFound(Exchange inner) implements Exchange {
  private static final byte[] NOTHING = "{\"value\":[]}".getBytes(StandardCharsets.UTF_8);

  @Override
  public ApiResponse send(ApiRequest request) {
    try {
      return inner.send(request);
    } catch (NotFoundException e) {
      if (request.query().keySet().stream().anyMatch(name -> name.startsWith("$skip"))) {
        throw e;
      }
      return new ApiResponse(200, Map.of("Content-Type", List.of("application/json")), NOTHING);
    }
  }

  @Override
  public TimeSource time() { return inner.time(); }

  @Override
  public RetryPolicy retry() { return inner.retry(); }

  @Override
  public void pageRead(ApiRequest request, int number, int items, int warnings) { inner.pageRead(request, number, items, warnings); }

  @Override
  public void pause(Duration wait) { inner.pause(wait); }

  @Override
  public void close() { inner.close(); }
}
