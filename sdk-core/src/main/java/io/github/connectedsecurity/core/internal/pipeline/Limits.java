package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.LimitsSnapshot;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.http.ApiRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.HttpUrl;

/** What the calls of all clients with the same credential share: published limits, waits that a service asked for, and retry budgets. */
public final class Limits {
  private final TimeSource time;
  private final QuotaBook quotas;
  private final ConcurrentMap<String, RetryBudget> budgets = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Long> notBefore = new ConcurrentHashMap<>();

  Limits(TimeSource time) {
    this.time = time;
    this.quotas = new QuotaBook(time);
  }

  /** The budget of the request's host. */
  RetryBudget budget(ApiRequest request) { return budgets.computeIfAbsent(host(request), host -> new RetryBudget()); }

  /** The published limits. */
  QuotaBook quotas() { return quotas; }

  /** Nobody sends a request of this group before the wait is over. */
  void hold(ApiRequest request, Duration wait) {
    long until = time.nanos() + wait.toNanos();
    notBefore.merge(group(request), until, (one, other) -> one - other > 0 ? one : other);
  }

  /** How long the request must still wait; zero when it may go. */
  Duration holdOf(ApiRequest request) { return left(group(request)); }

  /** How much of everything is used up now. */
  public LimitsSnapshot snapshot() {
    return new LimitsSnapshot(quotas.snapshot(this::left), budgets.entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(budget -> new LimitsSnapshot.Host(budget.getKey(), budget.getValue().left(), RetryBudget.FULL)).toList());
  }

  /** Host and port, as limits are counted by. */
  static String host(ApiRequest request) {
    HttpUrl url = HttpUrl.get(request.url());
    return url.host() + ":" + url.port();
  }

  private Duration left(String group) {
    Long until = notBefore.get(group);
    return until == null ? Duration.ZERO : Duration.ofNanos(Math.max(0, until - time.nanos()));
  }

  private static String group(ApiRequest request) { return QuotaBook.key(host(request), request.operation().group()); }
}
