package io.github.connectedsecurity.graphsecurity.webhooks.examples;

import io.github.connectedsecurity.graphsecurity.webhooks.NotificationReceiver;
import io.github.connectedsecurity.graphsecurity.webhooks.WebhookRequest;
import io.github.connectedsecurity.graphsecurity.webhooks.WebhookResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

// begin: servlet
/** A receiver in a servlet container; in Spring, the same three lines stand in a controller's method. */
final class ServletExample extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient NotificationReceiver receiver;

  ServletExample(NotificationReceiver receiver) { this.receiver = receiver; }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] body = request.getInputStream().readNBytes(NotificationReceiver.MAX_BODY + 1);
    String query = Objects.requireNonNullElse(request.getQueryString(), ""); // getParameter would read the body
    WebhookResponse answer = receiver.receive(WebhookRequest.of(request.getMethod(), query, body));
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
  }
}
// end
