package io.github.connectedsecurity.emulator.internal.office365;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.office365.ActivityFeed.FeedRequest;
import io.github.connectedsecurity.emulator.internal.office365.ActivityFeed.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What each application has collected. Chosen: a first start brings the seven days before it, too, so that there is something to
 * read; what happens between a stop and the next start is lost, as at the service. Webhooks are called as {@link Webhooks} says.
 */
final class Subscriptions {
  private final Clock clock;
  private final Map<String, Subscription> all = new LinkedHashMap<>();
  private Runnable watch = () -> {};

  Subscriptions(Clock clock) { this.clock = clock; }

  /** How many there are, stopped ones included. */
  int count() { return all.size(); }

  void addTo(Routes<Operation> routes) {
    routes.add("POST", "/subscriptions/start", this::start).add("POST", "/subscriptions/stop", this::stop).add("GET", "/subscriptions/list", this::list);
  }

  void clear() { all.clear(); }

  /** What is to be done when a webhook was set. */
  void whenHooked(Runnable work) { watch = work; }

  /** The subscriptions of all applications. */
  List<Subscription> all() { return List.copyOf(all.values()); }

  /**
   * Holds the handshake with a webhook that a start names, before anything is changed; the receiver may call the cloud meanwhile, so
   * callers do not hold its lock.
   */
  void greet(FeedRequest request) {
    request.contentType();
    Map<String, Object> webhook = webhook(request);
    if (webhook != null && !Webhooks.isValid(String.valueOf(webhook.get("address")), Subscription.text(webhook, "authId"))) {
      throw new Refusal(400, "AF20021", "The webhook endpoint (" + webhook.get("address") + ") could not be validated. It did not answer with 200.");
    }
  }

  void disable(String application, String type) {
    Subscription subscription = all.get(key(application, type));
    if (subscription != null) {
      subscription.pause("disabled", clock.instant());
    }
  }

  /** The subscription, which must be on. */
  Subscription require(FeedRequest request, String type) {
    Subscription subscription = all.get(key(request.application(), type));
    if (subscription == null || subscription.status.isEmpty()) {
      throw new Refusal(400, "AF20022", "No subscription found for the specified content type.");
    }
    if (subscription.status.equals("disabled")) {
      throw new Refusal(400, "AF20023", "The subscription was disabled by a tenant admin.");
    }
    return subscription;
  }

  private Answer start(FeedRequest request) {
    String type = request.contentType();
    Map<String, Object> webhook = webhook(request);
    Subscription subscription = all.computeIfAbsent(key(request.application(), type), key -> new Subscription(type, request.application()));
    boolean same = Objects.equals(subscription.webhook, webhook); // one that was disabled for its failures differs, and comes back
    if (subscription.status.equals("enabled") && same) {
      throw new Refusal(400, "AF20024", "The subscription is already enabled. No property change.");
    }
    subscription.resume(webhook, request.request().origin(), clock.instant());
    watch.run();
    return Answer.json(200, subscription.json(clock.instant()));
  }

  private Answer stop(FeedRequest request) {
    Subscription subscription = all.get(key(request.application(), request.contentType()));
    if (subscription == null || subscription.status.isEmpty()) {
      throw new Refusal(400, "AF20022", "No subscription found for the specified content type.");
    }
    subscription.pause("", clock.instant());
    return Answer.empty(200);
  }

  private Answer list(FeedRequest request) {
    return Answer.json(200, all.entrySet().stream().filter(entry -> entry.getKey().equals(key(request.application(), entry.getValue().type)))
        .map(Map.Entry::getValue).filter(subscription -> !subscription.status.isEmpty()).map(one -> one.json(clock.instant())).toList());
  }

  private @Nullable Map<String, Object> webhook(FeedRequest request) {
    if (request.request().body().length == 0) {
      return null;
    }
    Object given = body(request).get("webhook");
    if (given == null) {
      return null;
    }
    if (!(given instanceof Map<?, ?> settings) || !(settings.get("address") instanceof String address)) {
      throw new Refusal(400, "AF20001", "Missing parameter: address.");
    }
    if (!address.startsWith("https://")) {
      throw new Refusal(400, "AF20021", "The webhook endpoint (" + address + ") could not be validated. It is not https.");
    }
    Object end = settings.get("expiration");
    if (end instanceof String text && !text.isEmpty() && !instant(text).isAfter(clock.instant())) {
      throw new Refusal(400, "AF20003", "Expiration " + text + " provided is set to past date and time.");
    }
    Map<String, Object> webhook = new LinkedHashMap<>();
    webhook.put("status", "enabled");
    webhook.put("address", address);
    webhook.put("authId", settings.get("authId"));
    webhook.put("expiration", "".equals(end) ? null : end);
    return webhook;
  }

  private static Map<String, Object> body(FeedRequest request) {
    try {
      return Json.object(request.request().body());
    } catch (InvalidDataException e) {
      throw new Refusal(400, "AF20002", "Invalid parameter type: the body. Expected type: JSON.");
    }
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new Refusal(400, "AF20002", "Invalid parameter type: expiration. Expected type: datetime.");
    }
  }

  private static String key(String application, String type) { return application + " " + type; }

  /** One content type of one application. */
  static final class Subscription {
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private final String type;
    private final String application;
    private final List<Instant[]> pauses = new ArrayList<>();
    private final List<Map<String, Object>> attempts = new ArrayList<>();
    private String status = "";
    private String origin = "";
    private @Nullable Map<String, Object> webhook;
    private @Nullable Instant pausedSince;
    private Instant toldUntil = Instant.EPOCH;
    private Instant nextCall = Instant.EPOCH;
    private int failures;

    private Subscription(String type, String application) {
      this.type = type;
      this.application = application;
    }

    String type() { return type; }

    /** The address of the webhook, empty for none. */
    String address() { return text(webhook == null ? Map.of() : webhook, "address"); }

    /** What the webhook's calls carry, empty for nothing. */
    String authId() { return text(webhook == null ? Map.of() : webhook, "authId"); }

    /** Where the one who set the webhook found the cloud. */
    String origin() { return origin; }

    /** The id of the application. */
    String clientId() { return UUID.nameUUIDFromBytes(application.getBytes(StandardCharsets.UTF_8)).toString(); }

    /** Until when the webhook has heard of everything. */
    Instant toldUntil() { return toldUntil; }

    /** The calls so far, oldest first. */
    List<Map<String, Object>> attempts() { return List.copyOf(attempts); }

    /** Whether the webhook is to be called now. */
    boolean isToBeTold(Instant now) {
      return status.equals("enabled") && webhook != null && "enabled".equals(hookStatus(webhook, now)) && !now.isBefore(nextCall);
    }

    /** Writes a call down. */
    void told(List<Map<String, Object>> items, boolean heard, Instant now) {
      for (Map<String, Object> item : items) {
        Map<String, Object> attempt = new LinkedHashMap<>(item);
        attempt.keySet().removeAll(List.of("tenantId", "clientId"));
        attempt.put("notificationSent", AuditTrail.millis(now));
        attempt.put("notificationStatus", heard ? "success" : "failed");
        attempts.add(attempt);
      }
      failures = heard ? 0 : failures + 1;
      nextCall = heard ? now : now.plus(FIRST_WAIT.multipliedBy(1L << (failures - 1)));
      toldUntil = heard ? now : toldUntil;
      if (failures >= Webhooks.MOST_FAILURES && webhook != null) {
        webhook.put("status", "disabled");
      }
    }

    private void pause(String how, Instant now) {
      status = how;
      pausedSince = pausedSince == null ? now : pausedSince;
    }

    private void resume(@Nullable Map<String, Object> hook, String from, Instant now) {
      if (pausedSince != null) {
        pauses.add(new Instant[] {pausedSince, now});
      }
      pausedSince = null;
      status = "enabled";
      webhook = hook;
      origin = from;
      toldUntil = now;
      nextCall = now;
      failures = 0;
    }

    /** Whether what became available then was collected. */
    boolean collected(Instant moment) { return pauses.stream().noneMatch(pause -> !moment.isBefore(pause[0]) && moment.isBefore(pause[1])); }

    private Map<String, Object> json(Instant now) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("contentType", type);
      json.put("status", status);
      Map<String, Object> hook = webhook == null ? null : new LinkedHashMap<>(webhook);
      if (hook != null) {
        hook.put("status", hookStatus(hook, now));
      }
      json.put("webhook", hook);
      return json;
    }

    private static String hookStatus(Map<String, Object> hook, Instant now) {
      boolean over = hook.get("expiration") instanceof String end && !instant(end).isAfter(now);
      return over ? "expired" : text(hook, "status");
    }

    static String text(Map<String, Object> object, String name) { return object.get(name) instanceof String text ? text : ""; }
  }
}
