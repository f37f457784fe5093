package io.github.connectedsecurity.cloudappsecurity;

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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the {@link Place} out of requests, and out of answers what earlier windows have given. */
final class ContinuedPages implements Exchange {
  /** How many items the service had sent, in answers from which some were taken. */
  static final String RECEIVED = "$received";

  private static final List<String> KEPT_HEADERS = List.of("Warning", "request-id", "x-ms-request-id", "x-ms-correlation-request-id");

  private final Exchange exchange;

  ContinuedPages(Exchange exchange) { this.exchange = exchange; }

  @Override
  public ApiResponse send(ApiRequest request) {
    Map<String, Object> body = Place.body(request);
    Optional<Place> place = Place.in(body);
    if (place.isEmpty()) {
      return exchange.send(request);
    }
    ApiResponse answer = exchange.send(Place.without(request, body));
    return place.get().given().isEmpty() || !(answer.json().get(OffsetPages.ITEMS) instanceof List<?> items) ? answer : without(answer, items, place.get());
  }

  private static ApiResponse without(ApiResponse answer, List<?> items, Place place) {
    Map<String, Object> json = new LinkedHashMap<>(answer.json());
    json.put(OffsetPages.ITEMS, items.stream().filter(item -> !place.given().contains(OffsetPages.id(item))).toList());
    json.put(RECEIVED, items.size());
    Map<String, List<String>> headers = Stream.concat(KEPT_HEADERS.stream(), Stream.of("Content-Type")).filter(name -> answer.header(name).isPresent())
        .collect(Collectors.toMap(name -> name, answer::headers));
    return new ApiResponse(answer.status(), headers, Json.bytes(json));
  }

  @Override
  public TimeSource time() { return exchange.time(); }

  @Override
  public RetryPolicy retry() { return exchange.retry(); }

  @Override
  public void pause(Duration wait) { exchange.pause(wait); }

  @Override
  public void pageRead(ApiRequest request, int page, int items, int warnings) { exchange.pageRead(request, page, items, warnings); }

  @Override
  public void close() { exchange.close(); }
}
