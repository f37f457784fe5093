package io.github.connectedsecurity.office365management;

import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.office365management.model.ContentType;
import io.github.connectedsecurity.office365management.model.StartRequest;
import io.github.connectedsecurity.office365management.model.Subscription;
import io.github.connectedsecurity.office365management.model.SubscriptionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Subscriptions: which content types the service collects for the application. What happens while one is off is never collected. */
public final class Subscriptions {
  static final String READ = "ActivityFeed.Read";

  private final Http http;
  private final String tenantId;

  Subscriptions(Http http, String tenantId) {
    this.http = http;
    this.tenantId = tenantId;
  }

  /** Starts to collect a content type, without notifications; see {@link #start(ContentType, StartRequest)}. */
  public Subscription start(ContentType type) { return start(type, StartRequest.create()); }

  /**
   * Starts to collect a content type; the first blobs may take up to twelve hours. For a type that is collected already this edits
   * the webhook, takes it away, or enables again what was disabled; when nothing changes, it hands back what there is. Leave 15
   * minutes between two starts. The tenant's unified audit log must be on. Safe to repeat.
   * {@code POST /api/v1.0/{tenantId}/activity/feed/subscriptions/start}; {@code ActivityFeed.Read}.
   *
   * @throws IllegalArgumentException when the webhook's expiration has passed
   */
  public Subscription start(ContentType type, StartRequest request) {
    requireFuture(request);
    var call = http.post("v1.0/{tenantId}/activity/feed/subscriptions/start", tenantId).query("contentType", type.value()).permission(READ)
        .quota(ManagementQuotas.ACTIVITY_FEED).repeatable();
    try {
      return (request.toMap().isEmpty() ? call : call.body(request)).as(Subscription::of);
    } catch (ActivityException e) {
      if (!e.error().equals(ActivityErrors.ALREADY_ENABLED)) {
        throw e;
      }
      return find(type).orElseGet(() -> Subscription.of(Map.of("contentType", type.value(), "status", SubscriptionStatus.ENABLED.value())));
    }
  }

  /**
   * Starts to collect a content type unless it is collected already: looks first, and so never disturbs a webhook.
   *
   * @return the subscription as it is now
   */
  public Subscription ensure(ContentType type) { return find(type).filter(Subscriptions::isOn).orElseGet(() -> start(type)); }

  /**
   * Stops to collect a content type. What happens from now on can never be fetched, not even after a new start. Stopping what is
   * not collected is no error. {@code POST /api/v1.0/{tenantId}/activity/feed/subscriptions/stop}; {@code ActivityFeed.Read}.
   */
  public void stop(ContentType type) {
    try {
      http.post("v1.0/{tenantId}/activity/feed/subscriptions/stop", tenantId).query("contentType", type.value()).permission(READ)
          .quota(ManagementQuotas.ACTIVITY_FEED).repeatable().send();
    } catch (ActivityException e) {
      if (!e.error().equals(ActivityErrors.NO_SUBSCRIPTION)) {
        throw e; // else it is stopped: perhaps by this very call, whose first answer was lost
      }
    }
  }

  /** Lists the application's subscriptions. {@code GET /api/v1.0/{tenantId}/activity/feed/subscriptions/list}; {@code ActivityFeed.Read}. */
  public List<Subscription> list() {
    return http.get("v1.0/{tenantId}/activity/feed/subscriptions/list", tenantId).permission(READ).quota(ManagementQuotas.ACTIVITY_FEED)
        .paged(NextPage.none(""), Subscription::of).stream().toList();
  }

  /** The subscription to a content type, looked up in the list; empty when it was never started, or was stopped. */
  public Optional<Subscription> find(ContentType type) {
    return list().stream().filter(subscription -> subscription.contentType().filter(type::equals).isPresent()).findFirst();
  }

  /** The list leaves the status out at times: what is listed without one counts as collected. */
  static boolean isOn(Subscription subscription) { return subscription.status().map(SubscriptionStatus.ENABLED::equals).orElse(true); }

  private void requireFuture(StartRequest request) {
    Object end = request.toMap().get("webhook") instanceof Map<?, ?> webhook ? webhook.get("expiration") : null;
    if (end instanceof String text && !text.isEmpty() && !Instant.parse(text).isAfter(http.exchange().time().now())) {
      throw new IllegalArgumentException("The webhook would have expired at " + text + "; the service refuses that (AF20003).");
    }
  }
}
