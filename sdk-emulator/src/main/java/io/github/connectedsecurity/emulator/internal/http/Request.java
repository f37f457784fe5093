package io.github.connectedsecurity.emulator.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it arrived.
 *
 * @param origin scheme, host and port as the caller wrote them, so that links in answers lead back the same way
 * @param path the path as sent, still encoded
 * @param headers values by lower-case name
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through; nobody compares or keeps them
public record Request(String method, String origin, String path, Query query, Map<String, List<String>> headers, byte[] body) {

  /** The first value of a header. */
  public Optional<String> header(String name) {
    List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  /** Whether the {@code Prefer} headers, comma-separated or repeated, name this preference. */
  public boolean prefers(String preference) {
    return headers.getOrDefault("prefer", List.of()).stream()
        .flatMap(value -> List.of(value.split(",", -1)).stream())
        .anyMatch(value -> value.strip().equalsIgnoreCase(preference));
  }

  /** The body as text. */
  public String text() { return new String(body, StandardCharsets.UTF_8); }
}
