package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.odata.FilterParser;
import io.github.connectedsecurity.emulator.internal.odata.ListQuery;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import io.github.connectedsecurity.emulator.internal.state.Times;
import io.github.connectedsecurity.emulator.internal.webhooks.Sender;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code /subscriptions} to changes of alerts, as the older alerts API has them: of all security resources only these can be subscribed to. */
final class Subscriptions implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofDays(30);
  private static final Duration BEFORE_END = Duration.ofMinutes(15);
  private static final Set<String> CHANGES = Set.of("created", "updated", "deleted");
  private static final int LONGEST_CLIENT_STATE = 128;

  private final CloudState state;
  private final Entities subscriptions = new Entities();
  private final Set<String> warned = new HashSet<>();
  private final Sender sender = new Sender();

  Subscriptions(CloudState state) {
    this.state = state;
    state.alerts().watch(this::changed);
  }

  void addTo(Routes<Operation> routes) {
    List<String> permission = Permissions.WRITE_EVENTS;
    routes.add("GET", "/subscriptions", new Operation(permission, this::list))
        .add("POST", "/subscriptions", new Operation(permission, this::shakeHands, this::create))
        .add("GET", "/subscriptions/{id}", new Operation(permission, request -> single(request, 200, require(request))))
        .add("PATCH", "/subscriptions/{id}", new Operation(permission, this::shakeHandsAgain, this::renew))
        .add("DELETE", "/subscriptions/{id}", new Operation(permission, this::delete))
        .add("POST", "/subscriptions/{id}/reauthorize", new Operation(permission, this::reauthorize));
  }

  void clear() {
    subscriptions.replaceAll(List.of());
    warned.clear();
  }

  /** Ends what has run out, and warns before. */
  boolean look() {
    Instant now = state.clock().instant();
    for (Map<String, Object> one : subscriptions.all()) {
      Instant end = time(one.get("expirationDateTime"));
      if (!end.isAfter(now)) {
        remove(one);
      } else if (end.isBefore(now.plus(BEFORE_END)) && warned.add(id(one))) {
        lifecycle(one, "reauthorizationRequired");
      }
    }
    return true;
  }

  @Override
  public void close() { sender.close(); }

  private void shakeHands(GraphRequest request) {
    Map<String, Object> body = read(request, Schema.SUBSCRIPTION);
    check(body);
    shakeHands(text(body, "notificationUrl"));
    if (body.get("lifecycleNotificationUrl") instanceof String url) {
      shakeHands(url);
    }
  }

  private void shakeHandsAgain(GraphRequest request) {
    state.alone(() -> require(request));
    Map<String, Object> body = read(request, Schema.SUBSCRIPTION_UPDATE);
    checkTime(body);
    if (body.get("notificationUrl") instanceof String url) {
      checkAddress("notificationUrl", url);
      shakeHands(url);
    }
  }

  private void shakeHands(String url) {
    sender.handshake(URI.create(url)).ifPresent(complaint -> {
      throw new Refusal(400, "ValidationError", "Subscription validation request failed. " + complaint);
    });
  }

  private static Map<String, Object> read(GraphRequest request, BodyRules rules) { return rules.read(request.request()); }

  private void check(Map<String, Object> body) {
    if (!CHANGES.containsAll(List.of(text(body, "changeType").split(",", -1)))) {
      throw Refusal.badRequest("Subscription validation request failed. The changeType must be a list of created, updated and deleted.");
    }
    checkAddress("notificationUrl", text(body, "notificationUrl"));
    if (body.get("lifecycleNotificationUrl") instanceof String url) {
      checkAddress("lifecycleNotificationUrl", url);
    }
    if (body.get("clientState") instanceof String secret && secret.length() > LONGEST_CLIENT_STATE) {
      throw Refusal.badRequest("The clientState must not be longer than " + LONGEST_CLIENT_STATE + " characters.");
    }
    if (Boolean.TRUE.equals(body.get("includeResourceData"))) {
      throw Refusal.badRequest("Resource data cannot be included for the resource '" + body.get("resource") + "'.");
    }
    Watched.parse(text(body, "resource"));
    checkTime(body);
  }

  private void checkTime(Map<String, Object> body) {
    Instant now = state.clock().instant();
    Instant end = time(body.get("expirationDateTime"));
    if (!end.isAfter(now)) {
      throw Refusal.badRequest("Subscription expiration must be a time in the future.");
    }
    if (end.isAfter(now.plus(LONGEST))) {
      throw Refusal.badRequest("Subscription expiration can only be " + LONGEST.toMinutes() + " minutes in the future.");
    }
  }

  private static void checkAddress(String name, String url) {
    try {
      URI address = URI.create(url);
      boolean secure = "https".equals(address.getScheme()) && address.getHost() != null;
      if (secure || "http".equals(address.getScheme()) && Sender.isLoopback(address)) {
        return;
      }
    } catch (IllegalArgumentException e) {
      // falls through: what is no address is not https either
    }
    throw Refusal.badRequest("The property '" + name + "' must be an address with https; here plain http will do on loopback.");
  }

  private Answer create(GraphRequest request) {
    Map<String, Object> body = read(request, Schema.SUBSCRIPTION);
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("id", UUID.randomUUID().toString());
    made.put("applicationId", UUID.nameUUIDFromBytes(request.caller().name().getBytes(StandardCharsets.UTF_8)).toString());
    made.put("creatorId", made.get("applicationId"));
    made.put("includeResourceData", null);
    made.put("lifecycleNotificationUrl", null);
    made.put("notificationQueryOptions", null);
    made.put("notificationUrlAppId", null);
    made.put("encryptionCertificate", null);
    made.put("encryptionCertificateId", null);
    made.put("latestSupportedTlsVersion", "v1_2");
    made.put("clientState", null);
    made.putAll(body);
    made.put("expirationDateTime", Times.write(time(body.get("expirationDateTime"))));
    subscriptions.put(made);
    return single(request, 201, made);
  }

  private Answer renew(GraphRequest request) {
    Map<String, Object> changed = new LinkedHashMap<>(require(request));
    Map<String, Object> body = read(request, Schema.SUBSCRIPTION_UPDATE);
    changed.putAll(body);
    changed.put("expirationDateTime", Times.write(time(body.get("expirationDateTime"))));
    subscriptions.put(changed);
    warned.remove(id(changed));
    return single(request, 200, changed);
  }

  private Answer reauthorize(GraphRequest request) {
    warned.remove(id(require(request)));
    return Answer.empty(204);
  }

  private Answer delete(GraphRequest request) {
    remove(require(request));
    return Answer.empty(204);
  }

  private void remove(Map<String, Object> subscription) {
    warned.remove(id(subscription));
    subscriptions.replaceAll(subscriptions.all().stream().filter(one -> !id(one).equals(id(subscription))).toList());
  }

  private Answer list(GraphRequest request) {
    ListQuery.requireKnown(request.request().query(), Set.of());
    return Answer.json(200, Map.of("@odata.context", request.context("subscriptions"), "value",
        subscriptions.all()));
  }

  private static Answer single(GraphRequest request, int status, Map<String, Object> subscription) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context("subscriptions/$entity"));
    body.putAll(subscription);
    return Answer.json(status, body);
  }

  private Map<String, Object> require(GraphRequest request) {
    return subscriptions.find(request.id()).orElseThrow(() -> new Refusal(404, "ResourceNotFound", "The object was not found."));
  }

  /** An alert has come or become another. */
  private void changed(Optional<Map<String, Object>> before, Map<String, Object> after) {
    look();
    String change = before.isEmpty() ? "created" : "updated";
    for (Map<String, Object> one : subscriptions.all()) {
      if (List.of(text(one, "changeType").split(",", -1)).contains(change) && Watched.parse(text(one, "resource")).test(after)) {
        tell(one, change, after);
      }
    }
  }

  private void tell(Map<String, Object> subscription, String change, Map<String, Object> alert) {
    Map<String, Object> notification = about(subscription);
    notification.put("changeType", change);
    notification.put("resource", "security/alerts/" + alert.get("id"));
    notification.put("resourceData", Map.of("@odata.type", "#microsoft.graph.alert", "id", String.valueOf(alert.get("id"))));
    send(text(subscription, "notificationUrl"), notification, () -> lost(id(subscription)));
  }

  /** What nobody took is gone; that something was missed can still be told. */
  private void lost(String id) {
    state.alone(() -> {
      subscriptions.find(id).ifPresent(one -> lifecycle(one, "missed"));
      return id;
    });
  }

  private void lifecycle(Map<String, Object> subscription, String event) {
    if (subscription.get("lifecycleNotificationUrl") instanceof String url) {
      Map<String, Object> notification = about(subscription);
      notification.put("lifecycleEvent", event);
      send(url, notification, () -> {});
    }
  }

  private Map<String, Object> about(Map<String, Object> subscription) {
    Map<String, Object> notification = new LinkedHashMap<>();
    notification.put("id", UUID.randomUUID().toString());
    notification.put("subscriptionId", subscription.get("id"));
    notification.put("subscriptionExpirationDateTime", subscription.get("expirationDateTime"));
    notification.put("tenantId", state.tenantId());
    notification.put("clientState", subscription.get("clientState"));
    return notification;
  }

  private void send(String url, Map<String, Object> notification, Runnable lost) {
    sender.send(URI.create(url), Map.of("value", List.of(notification)), lost);
  }

  /** The alerts that a resource path means. */
  private static final class Watched {
    private Watched() {}

    static Predicate<Map<String, Object>> parse(String resource) {
      String path = resource.startsWith("/") ? resource.substring(1) : resource;
      if (path.matches("(?i)security/alerts/[^/?]+")) {
        String id = path.substring("security/alerts/".length());
        return alert -> id.equals(alert.get("id"));
      }
      if (path.matches("(?i)security/alerts\\?\\$filter=.+")) {
        Predicate<Map<String, Object>> filter = FilterParser.parse(Schema.LEGACY_ALERT, path.substring(path.indexOf('=') + 1));
        return alert -> filter.test(legacy(alert));
      }
      throw Refusal.badRequest("The resource '" + resource + "' cannot be subscribed to. Security resources are security/alerts/{id} and"
          + " security/alerts?$filter=...");
    }

    /** An alert in the words of the older API, as far as a filter may ask. */
    private static Map<String, Object> legacy(Map<String, Object> alert) {
      Map<String, Object> legacy = new LinkedHashMap<>(alert);
      legacy.put("status", "new".equals(alert.get("status")) ? "newAlert" : alert.get("status"));
      legacy.put("eventDateTime", alert.get("firstActivityDateTime"));
      legacy.put("lastModifiedDateTime", alert.get("lastUpdateDateTime"));
      legacy.put("vendorInformation", Map.of("vendor", "Microsoft", "provider", String.valueOf(alert.get("productName"))));
      return legacy;
    }
  }

  private static String id(Map<String, Object> subscription) { return text(subscription, "id"); }

  private static String text(Map<String, Object> body, String name) { return String.valueOf(body.get(name)); }

  private static Instant time(@Nullable Object text) {
    try {
      return OffsetDateTime.parse(String.valueOf(text)).toInstant();
    } catch (DateTimeException e) {
      throw Refusal.badRequest("The value of the property 'expirationDateTime' is not a time.");
    }
  }
}
