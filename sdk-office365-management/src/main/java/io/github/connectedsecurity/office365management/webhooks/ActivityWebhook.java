package io.github.connectedsecurity.office365management.webhooks;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.office365management.model.PushNotification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The other end of a subscription with a webhook. {@link #receive} answers the handshake and takes notifications into a bounded
 * queue, quickly; threads of the application's own take them out with {@link #take} or {@link #drain} and fetch the blobs. What does
 * not fit is answered with 503, so that the service comes again.
 *
 * <p>Notifications only say where to look sooner. They may come late or not at all, so a collector remains needed. Only requests
 * with the right {@code Webhook-AuthID} are believed, and addresses of blobs are checked before they are followed. Safe for use by
 * many threads.
 */
public final class ActivityWebhook {
  /** The most bytes of a request's body; adapters need not read more than one above it. */
  public static final int MAX_BODY = 4 << 20;

  private final byte[] authId;
  private final String tenantId;
  private final BlockingQueue<PushNotification> queue;
  private final AtomicLong refused = new AtomicLong();

  private ActivityWebhook(String authId, String tenantId, int capacity) {
    this.authId = authId.getBytes(StandardCharsets.UTF_8);
    this.tenantId = tenantId.toLowerCase(Locale.ROOT);
    this.queue = new LinkedBlockingQueue<>(capacity);
  }

  /**
   * Receives for a tenant.
   *
   * @param authId the secret that the webhook was set with
   * @param tenantId the tenant whose content is notified of
   * @param capacity the most notifications that wait
   * @throws IllegalArgumentException when there is no secret: anybody could send notifications then
   */
  public static ActivityWebhook of(String authId, String tenantId, int capacity) {
    if (authId.isBlank()) {
      throw new IllegalArgumentException("Set the webhook with an authId, and give it here: without one anybody could send notifications.");
    }
    return new ActivityWebhook(authId, tenantId, capacity);
  }

  /** Takes one request and tells the HTTP status to answer, with an empty body; never throws for what a stranger may send. */
  public int receive(WebhookRequest request) {
    int status = judge(request);
    if (status >= 400 && status != 503) {
      refused.incrementAndGet();
    }
    return status;
  }

  /** Waits for the next notification. */
  public PushNotification take() throws InterruptedException { return queue.take(); }

  /** Takes all notifications that wait now. */
  public List<PushNotification> drain() {
    List<PushNotification> waiting = new ArrayList<>();
    queue.drainTo(waiting);
    return waiting;
  }

  /** How many requests were refused because they were not the service's. */
  public long refused() { return refused.get(); }

  private int judge(WebhookRequest request) {
    if (!request.method().equalsIgnoreCase("POST")) {
      return 405;
    }
    if (request.body().length > MAX_BODY) {
      return 413;
    }
    // In constant time: how long it takes must not tell how much was right.
    byte[] given = request.header("Webhook-AuthID").orElse("").getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(authId, given)) {
      return 403;
    }
    try {
      Object body = Json.parse(request.body());
      return request.header("Webhook-ValidationCode").map(code -> handshake(code, body)).orElseGet(() -> notifications(body));
    } catch (InvalidDataException e) {
      return 400;
    }
  }

  private static int handshake(String code, @Nullable Object body) {
    return !code.isBlank() && body instanceof Map<?, ?> json && code.equals(json.get("validationCode")) ? 200 : 400;
  }

  private int notifications(@Nullable Object body) {
    if (!(body instanceof List<?> list)) {
      return 400;
    }
    List<PushNotification> taken = new ArrayList<>();
    for (Object item : list) {
      if (!(item instanceof Map<?, ?> map)) {
        return 400;
      }
      @SuppressWarnings("unchecked") // parsed maps have text keys only
      PushNotification notification = PushNotification.of((Map<String, Object>) map);
      if (notification.tenantId().filter(tenantId::equalsIgnoreCase).isPresent()) {
        taken.add(notification);
      } else {
        refused.incrementAndGet();
      }
    }
    return accept(taken) ? 200 : 503;
  }

  /** All or none would be better, but to take some twice does no harm: blobs are told apart by their ids. */
  private boolean accept(List<PushNotification> notifications) {
    return queue.remainingCapacity() >= notifications.size() && notifications.stream().allMatch(queue::offer);
  }
}
