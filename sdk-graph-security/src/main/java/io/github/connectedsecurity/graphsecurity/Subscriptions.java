package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.graphsecurity.model.NewSubscription;
import io.github.connectedsecurity.graphsecurity.model.Subscription;
import io.github.connectedsecurity.graphsecurity.model.SubscriptionUpdate;
import java.time.Duration;
import java.time.Instant;

/** Subscriptions: who is told of which changes, and until when. What arrives is for {@code webhooks.NotificationReceiver}. */
public final class Subscriptions {
  /** The longest life of a subscription to a resource of security: 43,200 minutes, which is 30 days. */
  public static final Duration MAX_LIFE = Duration.ofDays(30);

  private final GraphDoor door;

  Subscriptions(GraphDoor door) { this.door = door; }

  /**
   * Subscribes. While this waits, Graph asks the notified address, and the lifecycle address, to prove themselves, so the receiver
   * must be up. Sent once; 403 when the tenant or the application has too many. {@code POST /subscriptions};
   * {@code SecurityEvents.ReadWrite.All}, or for other resources the permission to read them.
   *
   * @throws IllegalArgumentException when it has no end, or one that has passed or is too far away
   */
  public Subscription create(NewSubscription subscription) {
    if (!(subscription.toMap().get("expirationDateTime") instanceof String end)) {
      throw new IllegalArgumentException("A subscription needs an expirationDateTime.");
    }
    requireInTime(Instant.parse(end), subscription.isOfSecurity());
    return door.post("subscriptions").body(subscription).as(Subscription::of);
  }

  /** Lists the application's subscriptions. {@code GET /subscriptions}; {@code SecurityEvents.ReadWrite.All}. */
  public Paged<Subscription> list() { return door.get("subscriptions").paged(Subscription::of); }

  /** Reads one subscription. {@code GET /subscriptions/{id}}; {@code SecurityEvents.ReadWrite.All}. */
  public Subscription get(String id) { return door.get("subscriptions/{id}", id).as(Subscription::of); }

  /** Changes a subscription; safe to repeat. {@code PATCH /subscriptions/{id}}; {@code SecurityEvents.ReadWrite.All}. */
  public Subscription update(String id, SubscriptionUpdate update) {
    return door.patch("subscriptions/{id}", id).body(update).repeatable().as(Subscription::of);
  }

  /**
   * Moves a subscription's end, at most {@link #MAX_LIFE} ahead for resources of security.
   * {@code PATCH /subscriptions/{id}}; {@code SecurityEvents.ReadWrite.All}.
   *
   * @throws IllegalArgumentException when the end has passed
   */
  public Subscription renew(String id, Instant end) {
    requireInTime(end, false); // what it watches is for the service to know
    return update(id, SubscriptionUpdate.create().expirationDateTime(end));
  }

  /**
   * Confirms that the application may still read what it watches, as {@code reauthorizationRequired} asks for; its end stays.
   * {@code POST /subscriptions/{id}/reauthorize}; {@code SecurityEvents.ReadWrite.All}.
   */
  public void reauthorize(String id) { door.post("subscriptions/{id}/reauthorize", id).repeatable().send(); }

  /** Ends a subscription; a few notifications may still be on their way. {@code DELETE /subscriptions/{id}}; {@code SecurityEvents.ReadWrite.All}. */
  public void delete(String id) { door.delete("subscriptions/{id}", id).send(); }

  /** Keeps subscriptions alive by renewing each at 70 % of its life, for as long again. */
  public SubscriptionRenewal renewal(Duration life) { return new SubscriptionRenewal(this, life, door.exchange().time()); }

  private void requireInTime(Instant end, boolean limited) {
    Instant now = door.exchange().time().now();
    if (!end.isAfter(now)) {
      throw new IllegalArgumentException("The subscription would have ended at " + end + ", and it is " + now + ".");
    }
    if (limited && end.isAfter(now.plus(MAX_LIFE))) {
      throw new IllegalArgumentException("A subscription to a resource of security may live " + MAX_LIFE.toMinutes() + " minutes, so until "
          + now.plus(MAX_LIFE) + ", not until " + end + ".");
    }
  }
}
