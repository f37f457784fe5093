package io.github.connectedsecurity.emulator.internal.webhooks;

import io.github.connectedsecurity.core.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Posts notifications from one thread of its own, in the order in which they were given, and again when nobody took them. */
public final class Sender implements AutoCloseable {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int MOST_ATTEMPTS = 6;
  private static final Duration HANDSHAKE = Duration.ofSeconds(10);
  private static final Duration DELIVERY = Duration.ofSeconds(3);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
    Thread daemon = new Thread(work, "graph-notifications");
    daemon.setDaemon(true);
    return daemon;
  });

  /** Whether an address is one of this machine; others are never called. */
  public static boolean isLoopback(URI address) { return LOOPBACK.contains(String.valueOf(address.getHost())); }

  /** Asks an address whether it wants to be called; what is wrong with its answer, or empty. */
  public Optional<String> handshake(URI address) {
    if (!isLoopback(address)) {
      return Optional.empty();
    }
    String token = "Validation: Testing client application reachability for subscription Request-Id: " + UUID.randomUUID();
    String query = "validationToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    URI asked = URI.create(address + (address.getRawQuery() == null ? "?" : "&") + query);
    try {
      HttpResponse<String> answer = Calls.CLIENT.send(HttpRequest.newBuilder(asked).timeout(HANDSHAKE).header("Content-Type", "text/plain; charset=utf-8")
          .POST(HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString());
      String type = answer.headers().firstValue("Content-Type").orElse("");
      if (answer.statusCode() != 200) {
        return Optional.of("Notification endpoint must respond with 200 OK to validation request. It responded with " + answer.statusCode() + ".");
      }
      boolean echoed = type.startsWith("text/plain") && answer.body().equals(token);
      return echoed ? Optional.empty() : Optional.of("The server sent a response without the validation token as plain text.");
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of("The request to the notification endpoint failed or timed out.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("The request to the notification endpoint was given up.");
    }
  }

  /** Posts this; {@code lost} runs when it was given up. */
  public void send(URI address, Map<String, ?> body, Runnable lost) {
    if (isLoopback(address)) {
      later(Duration.ZERO, new Delivery(address, Json.write(body), lost, 1));
    }
  }

  /** Made when somebody is called: it takes a third of a second that most emulators never need. */
  private static final class Calls {
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(DELIVERY).build();
  }

  private record Delivery(URI address, String body, Runnable lost, int attempt) {
    Delivery again() { return new Delivery(address, body, lost, attempt + 1); }
  }

  private void later(Duration pause, Delivery delivery) {
    try {
      thread.schedule(() -> deliver(delivery), pause.toMillis(), TimeUnit.MILLISECONDS).isDone();
    } catch (RejectedExecutionException e) {
      // closed meanwhile: nobody is there to be told any more
    }
  }

  private void deliver(Delivery delivery) {
    if (taken(delivery)) {
      return;
    }
    if (delivery.attempt == MOST_ATTEMPTS) {
      delivery.lost.run();
    } else {
      later(FIRST_PAUSE.multipliedBy(1L << (delivery.attempt - 1)), delivery.again());
    }
  }

  private boolean taken(Delivery delivery) {
    try {
      int status = Calls.CLIENT.send(HttpRequest.newBuilder(delivery.address).timeout(DELIVERY).header("Content-Type", "application/json; charset=utf-8")
          .POST(HttpRequest.BodyPublishers.ofString(delivery.body)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
      return status >= 200 && status < 300;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true; // being closed: nothing is repeated
    }
  }

  @Override
  public void close() { thread.shutdownNow(); }
}
