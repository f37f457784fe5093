package io.github.connectedsecurity.core.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one call, or a block of calls, does otherwise than its client: {@code client.with(o -> o.deadline(ofSeconds(10)))}. */
public final class RequestOptions {
  private static final Set<String> OURS = Set.of("authorization", "host", "content-length", "transfer-encoding", "connection", "accept-encoding");

  private final Map<String, String> headers = new LinkedHashMap<>();
  private @Nullable Duration deadline;
  private boolean retired;

  RequestOptions() {}

  RequestOptions(RequestOptions other) {
    headers.putAll(other.headers);
    deadline = other.deadline;
    retired = other.retired;
  }

  /** Limits a call in all: tries, waits, token and body together. */
  public RequestOptions deadline(Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("A deadline must be longer than nothing, not " + limit + ".");
    }
    deadline = limit;
    return this;
  }

  /** Adds a header; the token's and those of the transport are refused. */
  public RequestOptions header(String name, String value) {
    if (OURS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("The header " + name + " is set by the SDK.");
    }
    if (name.isEmpty() || (name + value).chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException("The header '" + name.replaceAll("[^!-~]", "?") + "' may hold printable ASCII only."); // never the value
    }
    headers.merge(name, value, (old, added) -> name.equalsIgnoreCase("Prefer") ? old + ", " + added : added);
    return this;
  }

  /** Lets calls through that the service has retired, because some tenants still answer them. */
  public RequestOptions allowRetired() {
    retired = true;
    return this;
  }

  Map<String, String> headers() { return headers; }

  Optional<Duration> deadline() { return Optional.ofNullable(deadline); }

  boolean retiredAllowed() { return retired; }
}
