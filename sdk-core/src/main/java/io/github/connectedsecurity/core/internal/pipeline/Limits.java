package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.http.ApiRequest;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.HttpUrl;

/** What the calls of all clients with the same credential share: waits that a service asked for, and retry budgets. */
final class Limits {
  private final TimeSource time;
  private final ConcurrentMap<String, RetryBudget> budgets = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Long> notBefore = new ConcurrentHashMap<>();

  Limits(TimeSource time) { this.time = time; }

  /** The budget of the request's host. */
  RetryBudget budget(ApiRequest request) { return budgets.computeIfAbsent(host(request), host -> new RetryBudget()); }

  /** Nobody sends a request of this group before the wait is over. */
  void hold(ApiRequest request, Duration wait) {
    long until = time.nanos() + wait.toNanos();
    notBefore.merge(group(request), until, (one, other) -> one - other > 0 ? one : other);
  }

  /** How long the request must still wait; zero when it may go. */
  Duration holdOf(ApiRequest request) {
    Long until = notBefore.get(group(request));
    return until == null ? Duration.ZERO : Duration.ofNanos(Math.max(0, until - time.nanos()));
  }

  private static String group(ApiRequest request) { return host(request) + " " + request.operation().group(); }

  private static String host(ApiRequest request) {
    HttpUrl url = HttpUrl.get(request.url());
    return url.host() + ":" + url.port();
  }
}
