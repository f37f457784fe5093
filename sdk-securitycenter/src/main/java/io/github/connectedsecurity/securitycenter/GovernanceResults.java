package io.github.connectedsecurity.securitycenter;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.core.json.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lets a failed operation on a governance rule be seen as failed. Their {@code Location} answers 200 with nothing but a status, even
 * when it is {@code Failed}, where Resource Manager takes 200 at a {@code Location} for success unless a provisioning state says
 * otherwise; so that is what is added.
 */
record GovernanceResults(Exchange next) implements Exchange {
  @Override
  public ApiResponse send(ApiRequest request) {
    ApiResponse answer = next.send(request);
    if (!request.url().contains("/operationResults/") || answer.status() != 200 || answer.isEmpty()) {
      return answer;
    }
    Map<String, Object> told = answer.json();
    if (!(told.get("status") instanceof String status) || told.containsKey("properties")) {
      return answer;
    }
    Map<String, Object> read = new LinkedHashMap<>(told);
    read.put("properties", Map.of("provisioningState", status));
    return new ApiResponse(answer.status(), headers(answer), Json.bytes(read));
  }

  private static Map<String, List<String>> headers(ApiResponse answer) {
    Map<String, List<String>> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    List.of("Retry-After", "Location", "x-ms-request-id", "x-ms-correlation-request-id").forEach(name -> kept.put(name, answer.headers(name)));
    return kept;
  }

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
