package io.github.connectedsecurity.graphsecurity.webhooks;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request of Graph as a web framework hands it over.
 *
 * @param method the verb
 * @param query the query parameters, decoded
 * @param body the body, whole; see {@link NotificationReceiver#MAX_BODY}
 */
@SuppressWarnings("ArrayRecordComponent") // handed from the framework to the receiver, never compared
public record WebhookRequest(String method, Map<String, String> query, byte[] body) {
  /** Copies the parameters. */
  public WebhookRequest {
    query = Map.copyOf(query);
  }

  /**
   * Takes the query as it stands in the address.
   *
   * @param rawQuery without the question mark; empty text when there is none
   * @throws IllegalArgumentException when it cannot be decoded or a parameter comes twice
   */
  public static WebhookRequest of(String method, String rawQuery, byte[] body) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String part : rawQuery.isEmpty() ? new String[0] : rawQuery.split("&", -1)) {
      int equals = part.indexOf('=');
      String name = decode(equals < 0 ? part : part.substring(0, equals));
      if (query.put(name, equals < 0 ? "" : decode(part.substring(equals + 1))) != null) {
        throw new IllegalArgumentException("A query parameter comes twice.");
      }
    }
    return new WebhookRequest(method, query, body);
  }

  private static String decode(String text) { return URLDecoder.decode(text, StandardCharsets.UTF_8); }

  /** Names the verb and the size only: the rest is secret. */
  @Override
  public String toString() { return "WebhookRequest[" + method + ", " + body.length + " bytes]"; }
}
