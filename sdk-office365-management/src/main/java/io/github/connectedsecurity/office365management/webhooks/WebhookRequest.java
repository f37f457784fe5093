package io.github.connectedsecurity.office365management.webhooks;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as a web framework hands it over.
 *
 * @param method the verb
 * @param headers the first value of each header, found in any letter case
 * @param body the body, whole; see {@link ActivityWebhook#MAX_BODY}
 */
@SuppressWarnings("ArrayRecordComponent") // handed from the framework to the receiver, never compared
public record WebhookRequest(String method, Map<String, String> headers, byte[] body) {
  /** Copies the headers. */
  public WebhookRequest {
    Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(headers);
    headers = Collections.unmodifiableMap(copy);
  }

  Optional<String> header(String name) { return Optional.ofNullable(headers.get(name)); }

  /** Names the verb and the size only: the rest is secret. */
  @Override
  public String toString() { return "WebhookRequest[" + method + ", " + body.length + " bytes]"; }
}
