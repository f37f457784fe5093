package io.github.connectedsecurity.graphsecurity.webhooks.examples;

import com.sun.net.httpserver.HttpExchange;
import io.github.connectedsecurity.graphsecurity.webhooks.NotificationReceiver;
import io.github.connectedsecurity.graphsecurity.webhooks.WebhookRequest;
import io.github.connectedsecurity.graphsecurity.webhooks.WebhookResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

// begin: http-server
/** A receiver behind the JDK's own server: {@code server.createContext("/graph", new HttpServerExample(receiver)::handle)}. */
final class HttpServerExample {
  private final NotificationReceiver receiver;

  HttpServerExample(NotificationReceiver receiver) { this.receiver = receiver; }

  void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readNBytes(NotificationReceiver.MAX_BODY + 1);
      String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
      WebhookResponse answer = receiver.receive(WebhookRequest.of(exchange.getRequestMethod(), query, body));
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      byte[] text = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), text.length == 0 ? -1 : text.length);
      exchange.getResponseBody().write(text);
    }
  }
}
// end
