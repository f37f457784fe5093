package io.github.connectedsecurity.emulator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request that the emulator has received.
 *
 * @param path the path as sent, still encoded
 * @param query the decoded query parameters by name
 * @param headers the headers by lower-case name
 * @param body the body as text, empty when there was none
 * @param status the status of the answer; 0 when there was none, because the connection was broken or the answer is not out yet
 */
public record RecordedRequest(String method, String path, Map<String, List<String>> query, Map<String, List<String>> headers, String body,
    int status) {
  /** The first value of a header, in any letter case of its name. */
  public Optional<String> header(String name) { return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst(); }

  /** The first value of a query parameter. */
  public Optional<String> query(String name) { return query.getOrDefault(name, List.of()).stream().findFirst(); }

  /** Verb, path and status only: headers and bodies hold tokens and personal data. */
  @Override
  public String toString() { return method + " " + path + " -> " + status; }
}
