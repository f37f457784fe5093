package io.github.connectedsecurity.office365management.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Instant;

/** Where notifications are to go. */
public final class WebhookSettings extends JsonBody<WebhookSettings> {
  private WebhookSettings() {}

  /**
   * Starts with what must be given.
   *
   * @param address an https address; while the subscription is started the service proves it with a handshake
   */
  public static WebhookSettings of(String address) { return new WebhookSettings().set("address", address); }

  /** A secret that comes back in the header Webhook-AuthID, so that strangers can be told apart. */
  public WebhookSettings authId(String authId) { return set("authId", authId); }

  /** Ends the notifications at this moment. */
  public WebhookSettings expiration(Instant expiration) { return set("expiration", expiration); }
}
