package io.github.connectedsecurity.emulator.internal.office365;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.office365.AuditTrail.Blob;
import io.github.connectedsecurity.emulator.internal.office365.Subscriptions.Subscription;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Calls the webhooks of subscriptions: once when they are set, and whenever blobs appear. Only addresses of this machine are called,
 * with whatever certificate they have; others are taken for valid and hear nothing, since an emulator calls nobody outside.
 *
 * <p>A call that is not answered with 200 is repeated after one minute, two, four and so on by the cloud's clock; after ten failures
 * in a row the webhook is disabled, not its subscription.
 */
final class Webhooks {
  static final int MOST_FAILURES = 10;

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration TICK = Duration.ofMillis(100);

  private final CloudState state;
  private final Subscriptions subscriptions;
  private final AuditTrail trail;
  private final BiFunction<String, Blob, Map<String, Object>> listed;
  private boolean running;

  /** {@code listed} makes the item of a blob, with links to this origin. */
  Webhooks(CloudState state, Subscriptions subscriptions, AuditTrail trail, BiFunction<String, Blob, Map<String, Object>> listed) {
    this.state = state;
    this.subscriptions = subscriptions;
    this.trail = trail;
    this.listed = listed;
  }

  /** Whether a webhook answers the handshake as it must. */
  static boolean isValid(String address, String authId) {
    if (!isCalled(address)) {
      return true;
    }
    String code = UUID.randomUUID().toString();
    return post(address, authId, Map.of("validationCode", code), "Webhook-ValidationCode", code);
  }

  private static boolean isCalled(String address) {
    try {
      return LOOPBACK.contains(String.valueOf(URI.create(address).getHost()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Begins to watch for blobs, if nobody does. Callers hold the cloud's lock. */
  void watch() {
    if (!running && subscriptions.all().stream().anyMatch(one -> isCalled(one.address()))) {
      running = true;
      WeakReference<Webhooks> self = new WeakReference<>(this); // so that a cloud that nobody has any more is not kept
      Thread thread = new Thread(() -> {
        boolean again = true;
        while (again) {
          LockSupport.parkNanos(TICK.toNanos());
          Webhooks webhooks = self.get();
          again = webhooks != null && webhooks.deliver();
        }
      }, "audit-webhooks");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** What one subscription is to hear of. */
  private record Due(Subscription subscription, String address, String authId, List<Map<String, Object>> items) {}

  /** Sends what is due; false when there is nobody to be told any more. */
  boolean deliver() {
    List<Due> due = state.alone(this::due);
    for (Due one : due) {
      boolean heard = post(one.address, one.authId, one.items);
      state.alone(() -> {
        one.subscription.told(one.items, heard, state.clock().instant());
        return state;
      });
    }
    return state.alone(() -> {
      running = subscriptions.all().stream().anyMatch(one -> isCalled(one.address()));
      return running;
    });
  }

  private List<Due> due() {
    Instant now = state.clock().instant();
    List<Due> due = new ArrayList<>();
    for (Subscription one : subscriptions.all()) {
      if (isCalled(one.address()) && one.isToBeTold(now)) {
        List<Map<String, Object>> items = trail.blobs(one.type(), one.toldUntil().minus(Duration.ofHours(1)), now, now).stream()
            .filter(blob -> blob.appears().isAfter(one.toldUntil()) && one.collected(blob.created())).map(blob -> told(one, blob)).toList();
        if (!items.isEmpty()) {
          due.add(new Due(one, one.address(), one.authId(), items));
        }
      }
    }
    return due;
  }

  private Map<String, Object> told(Subscription subscription, Blob blob) {
    Map<String, Object> item = new LinkedHashMap<>(Map.of("tenantId", state.tenantId(), "clientId", subscription.clientId()));
    item.putAll(listed.apply(subscription.origin(), blob));
    return item;
  }

  private static boolean post(String address, String authId, Object body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).header("Content-Type", "application/json; charset=utf-8")
        .POST(HttpRequest.BodyPublishers.ofByteArray(Json.bytes(body)));
    if (!authId.isEmpty()) {
      request.header("Webhook-AuthID", authId);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return Client.HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Made when the first webhook is called. */
  private static final class Client {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).sslContext(context()).build();

    private static SSLContext context() {
      try {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Everybody()}, new SecureRandom());
        return context;
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("Every Java has TLS.", e);
      }
    }
  }

  /** Takes any certificate: nothing but this machine is called. */
  private static final class Everybody extends X509ExtendedTrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
  }
}
