package io.github.connectedsecurity.office365management.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The address that is told of new content. */
public final class Webhook extends JsonModel {
  private Webhook(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Webhook of(Map<String, Object> json) { return new Webhook(json); }

  /** The address, always https. */
  public Optional<String> address() { return text("address"); }

  /** The secret that comes back in the header Webhook-AuthID of each notification. */
  public Optional<String> authId() { return text("authId"); }

  /** When notifications end; absent when never. */
  public Optional<Instant> expiration() { return instant("expiration"); }

  /** Whether notifications are sent. */
  public Optional<WebhookStatus> status() { return open("status", WebhookStatus::of); }
}
