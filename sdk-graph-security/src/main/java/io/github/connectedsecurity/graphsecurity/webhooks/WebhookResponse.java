package io.github.connectedsecurity.graphsecurity.webhooks;

import java.util.Map;

/**
 * What a web framework sends back to Graph.
 *
 * @param status the HTTP status
 * @param headers all headers to set
 * @param body plain text, to be written in UTF-8; empty text when there is none
 */
public record WebhookResponse(int status, Map<String, String> headers, String body) {
  /** Copies the headers. */
  public WebhookResponse {
    headers = Map.copyOf(headers);
  }

  /** The media type, never one that a browser would run. */
  public String contentType() { return headers.getOrDefault("Content-Type", "text/plain; charset=utf-8"); }

  static WebhookResponse of(int status, String text) {
    return new WebhookResponse(status, Map.of("Content-Type", "text/plain; charset=utf-8", "X-Content-Type-Options", "nosniff", "Cache-Control",
        "no-store"), text);
  }

  /** Graph is to come again in a few seconds. */
  static WebhookResponse later() {
    return new WebhookResponse(503, Map.of("Content-Type", "text/plain; charset=utf-8", "Retry-After", "10", "Cache-Control", "no-store"), "");
  }

  /** Names the status only. */
  @Override
  public String toString() { return "WebhookResponse[" + status + "]"; }
}
