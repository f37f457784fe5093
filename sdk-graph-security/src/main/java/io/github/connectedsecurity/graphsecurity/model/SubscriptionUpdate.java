package io.github.connectedsecurity.graphsecurity.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Instant;

/** What to change about a subscription. A lifecycle address cannot be added later. */
public final class SubscriptionUpdate extends JsonBody<SubscriptionUpdate> {
  private SubscriptionUpdate() {}

  /** Starts an update that changes nothing yet. */
  public static SubscriptionUpdate create() { return new SubscriptionUpdate(); }

  /** Moves its end. */
  public SubscriptionUpdate expirationDateTime(Instant end) { return set("expirationDateTime", end); }

  /**
   * Sends notifications elsewhere; the new address must prove itself at once.
   *
   * @throws IllegalArgumentException when it is no https address
   */
  public SubscriptionUpdate notificationUrl(String url) { return set("notificationUrl", NewSubscription.requireHttps("notificationUrl", url)); }
}
