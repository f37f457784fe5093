package io.github.connectedsecurity.emulator.internal.office365;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.office365.ActivityFeed.FeedRequest;
import io.github.connectedsecurity.emulator.internal.office365.ActivityFeed.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each application has collected. Chosen: a first start brings the seven days before it, too, so that there is something to
 * read; what happens between a stop and the next start is lost, as at the service. Webhooks are kept, not called.
 */
final class Subscriptions {
  private final Clock clock;
  private final Map<String, Subscription> all = new LinkedHashMap<>();

  Subscriptions(Clock clock) { this.clock = clock; }

  /** How many there are, stopped ones included. */
  int count() { return all.size(); }

  void addTo(Routes<Operation> routes) {
    routes.add("POST", "/subscriptions/start", this::start).add("POST", "/subscriptions/stop", this::stop).add("GET", "/subscriptions/list", this::list);
  }

  void clear() { all.clear(); }

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
    Subscription subscription = all.computeIfAbsent(key(request.application(), type), key -> new Subscription(type));
    boolean same = Optional.ofNullable(subscription.webhook).equals(Optional.ofNullable(webhook));
    if (subscription.status.equals("enabled") && same) {
      throw new Refusal(400, "AF20024", "The subscription is already enabled. No property change.");
    }
    subscription.resume(webhook, clock.instant());
    return Answer.json(200, subscription.json());
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
        .map(Map.Entry::getValue).filter(subscription -> !subscription.status.isEmpty()).map(Subscription::json).toList());
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
    private final String type;
    private final List<Instant[]> pauses = new ArrayList<>();
    private String status = "";
    private @Nullable Map<String, Object> webhook;
    private @Nullable Instant pausedSince;

    private Subscription(String type) { this.type = type; }

    private void pause(String how, Instant now) {
      status = how;
      pausedSince = pausedSince == null ? now : pausedSince;
    }

    private void resume(@Nullable Map<String, Object> hook, Instant now) {
      if (pausedSince != null) {
        pauses.add(new Instant[] {pausedSince, now});
      }
      pausedSince = null;
      status = "enabled";
      webhook = hook;
    }

    /** Whether what became available then was collected. */
    boolean collected(Instant moment) { return pauses.stream().noneMatch(pause -> !moment.isBefore(pause[0]) && moment.isBefore(pause[1])); }

    private Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("contentType", type);
      json.put("status", status);
      json.put("webhook", webhook);
      return json;
    }
  }
}
