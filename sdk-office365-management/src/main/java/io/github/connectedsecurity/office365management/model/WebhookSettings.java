package io.github.connectedsecurity.office365management.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Instant;

/** Where notifications of new content are to go. */
public final class WebhookSettings extends JsonBody<WebhookSettings> {
  private WebhookSettings() {}

  /**
   * Starts with the address, which must answer a handshake while the subscription is started; see {@code webhooks.ActivityWebhook}.
   *
   * @throws IllegalArgumentException when it is no https address
   */
  public static WebhookSettings of(String address) {
    if (!address.regionMatches(true, 0, "https://", 0, 8) || address.length() == 8) {
      throw new IllegalArgumentException("The service notifies https addresses only.");
    }
    return new WebhookSettings().set("address", address);
  }

  /** A secret that comes back in the header {@code Webhook-AuthID} of each notification, so that strangers can be told apart. */
  public WebhookSettings authId(String secret) { return set("authId", secret); }

  /** Ends the notifications, not the subscription, at this moment; a past one is refused by the service (AF20003). */
  public WebhookSettings expiration(Instant end) { return set("expiration", end); }

  /** Lets the notifications go on without an end, as is also the case when none is set. */
  public WebhookSettings withoutExpiration() { return set("expiration", ""); }
}
