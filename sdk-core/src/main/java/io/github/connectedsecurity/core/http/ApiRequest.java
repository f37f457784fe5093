package io.github.connectedsecurity.core.http;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A request, ready to be sent and never changed: copies carry the differences. {@link Call} writes them; users meet them only
 * in an {@link Exchange} of their own.
 */
public final class ApiRequest {
  private static final Set<String> REPEATABLE = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS");

  private final String method;
  private final String url;
  private final Operation operation;
  private final Map<String, String> headers;
  private final @Nullable Content content;
  private final @Nullable Duration deadline;

  private ApiRequest(String method, String url, Operation operation, Map<String, String> headers, @Nullable Content content, @Nullable Duration deadline) {
    this.method = method;
    this.url = url;
    this.operation = operation;
    this.headers = headers;
    this.content = content;
    this.deadline = deadline;
  }

  /** Starts a request without headers or body. */
  public static ApiRequest of(String method, String url, Operation operation) {
    return new ApiRequest(method, url, operation, Map.of(), null, null);
  }

  /** The verb, in capitals. */
  public String method() { return method; }

  /** The whole address, with its query. */
  public String url() { return url; }

  /** What the request is for. */
  public Operation operation() { return operation; }

  /** The headers set so far, without the token and what the transport adds. */
  public Map<String, String> headers() { return headers; }

  /** The body. */
  public Optional<Content> content() { return Optional.ofNullable(content); }

  /** How long the call may take in all; empty means the client's own limit. */
  public Optional<Duration> deadline() { return Optional.ofNullable(deadline); }

  /** Whether sending it twice does no more than sending it once. */
  public boolean isRepeatable() { return REPEATABLE.contains(method) || operation.repeatable(); }

  /** A copy to another address. */
  public ApiRequest withUrl(String other) { return new ApiRequest(method, other, operation, headers, content, deadline); }

  /** A copy with a body. */
  public ApiRequest withContent(Content body) { return new ApiRequest(method, url, operation, headers, body, deadline); }

  /** A copy with a limit for the whole call. */
  public ApiRequest withDeadline(Duration limit) { return new ApiRequest(method, url, operation, headers, content, limit); }

  /** A copy for a changed description of what it is for. */
  public ApiRequest withOperation(Operation other) { return new ApiRequest(method, url, other, headers, content, deadline); }

  /** A copy with a header more, or another value of it; {@code Prefer} collects its values. */
  public ApiRequest withHeader(String name, String value) {
    Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    more.putAll(headers);
    more.merge(name, value, (old, added) -> name.equalsIgnoreCase("Prefer") ? old + ", " + added : added);
    return new ApiRequest(method, url, operation, Collections.unmodifiableMap(more), content, deadline);
  }

  /** The query parameters of the address, decoded; the first value of each. */
  public Map<String, String> query() {
    Map<String, String> query = new LinkedHashMap<>();
    HttpUrl parsed = HttpUrl.get(url);
    for (int i = 0; i < parsed.querySize(); i++) {
      String value = parsed.queryParameterValue(i);
      query.putIfAbsent(parsed.queryParameterName(i), value == null ? "" : value);
    }
    return query;
  }

  /** A copy with another value of one query parameter. */
  public ApiRequest withQuery(String name, String value) {
    HttpUrl.Builder changed = HttpUrl.get(url).newBuilder();
    changed.removeAllQueryParameters(name).removeAllEncodedQueryParameters(name); // either writes a $ in its own way
    Urls.addQuery(changed, name, value);
    return withUrl(changed.build().toString());
  }

  /** Names the verb and the template only: the address may hold personal data. */
  @Override
  public String toString() { return method + " " + operation.template(); }

  /**
   * A body with its media type.
   *
   * @param bytes the body, not to be changed
   * @param type the media type
   */
  @SuppressWarnings("ArrayRecordComponent") // handed from the builder to the wire, never compared
  public record Content(byte[] bytes, String type) {
    /** JSON. */
    public static final String JSON = "application/json";

    /** Names the type and the size only. */
    @Override
    public String toString() { return type + ", " + bytes.length + " bytes"; }
  }
}
