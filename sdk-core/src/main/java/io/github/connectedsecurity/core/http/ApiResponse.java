package io.github.connectedsecurity.core.http;

import io.github.connectedsecurity.core.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An answer of the service: status, headers and the body, read whole. */
public final class ApiResponse {
  private static final List<String> REQUEST_IDS = List.of("request-id", "x-ms-request-id", "x-ms-correlation-request-id");

  private final int status;
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final byte[] body;
  private @Nullable Map<String, Object> json; // read twice at worst, by two threads at once

  /** Creates an answer; the body is kept, not copied. */
  public ApiResponse(int status, Map<String, List<String>> headers, byte[] body) {
    this.status = status;
    headers.forEach((name, values) -> this.headers.put(name, List.copyOf(values)));
    this.body = body;
  }

  /** The HTTP status. */
  public int status() { return status; }

  /** The first value of a header, found in any letter case. */
  public Optional<String> header(String name) { return headers(name).stream().findFirst(); }

  /** All values of a header, found in any letter case. */
  public List<String> headers(String name) { return headers.getOrDefault(name, List.of()); }

  /** The identifier of this request at the service, for its support. */
  public Optional<String> requestId() { return REQUEST_IDS.stream().flatMap(name -> headers(name).stream()).findFirst(); }

  /** The service's {@code Warning} headers, or what a status of 206 alone says: an answer with any is good but not complete. */
  public List<String> warnings() {
    List<String> warnings = headers("Warning");
    return status == 206 && warnings.isEmpty() ? List.of("206 Partial Content") : warnings;
  }

  /** The body as it came, without any packing; shared, not to be changed. */
  public byte[] bytes() { return body; }

  /** Whether there is no body. */
  public boolean isEmpty() { return body.length == 0; }

  /**
   * The body as one JSON object.
   *
   * @throws io.github.connectedsecurity.core.errors.InvalidDataException when it is something else
   */
  public Map<String, Object> json() {
    Map<String, Object> read = json == null ? Json.object(body) : json;
    json = read;
    return read;
  }

  /** Names the status and the size only. */
  @Override
  public String toString() { return "ApiResponse[" + status + ", " + body.length + " bytes]"; }
}
