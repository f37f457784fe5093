package io.github.connectedsecurity.graphsecurity.webhooks.examples;

import io.github.connectedsecurity.graphsecurity.webhooks.NotificationReceiver;
import io.github.connectedsecurity.graphsecurity.webhooks.WebhookRequest;
import io.github.connectedsecurity.graphsecurity.webhooks.WebhookResponse;
import java.util.Map;
import java.util.Optional;

// begin: function
/**
 * A receiver in a function that lives for one request: it handles what it has taken before it ends, so the handler should only put
 * it into a queue of the cloud's. Give {@code FunctionRequest} and {@code WebhookResponse} your platform's shape.
 */
final class FunctionExample {
  private final NotificationReceiver receiver;

  FunctionExample(NotificationReceiver receiver) { this.receiver = receiver; }

  /** What a platform hands to a function, more or less. */
  interface FunctionRequest {
    String httpMethod();

    Map<String, String> queryParameters();

    Optional<byte[]> body();
  }

  WebhookResponse run(FunctionRequest request) {
    WebhookResponse answer = receiver.receive(new WebhookRequest(request.httpMethod(), request.queryParameters(), request.body().orElse(new byte[0])));
    receiver.drain();
    return answer;
  }
}
// end
