package io.github.connectedsecurity.office365management.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What a webhook is told of one new blob. */
public final class PushNotification extends JsonModel {
  private PushNotification(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PushNotification of(Map<String, Object> json) { return new PushNotification(json); }

  /** The tenant whose records these are. */
  public Optional<String> tenantId() { return text("tenantId"); }

  /** The application that subscribed. */
  public Optional<String> clientId() { return text("clientId"); }

  /** The content type of the blob. */
  public Optional<ContentType> contentType() { return open("contentType", ContentType::of); }

  /** The service's name of the blob. */
  public Optional<String> contentId() { return text("contentId"); }

  /** Where to fetch it; came from outside, so it is checked before it is followed. */
  public Optional<String> contentUri() { return text("contentUri"); }

  /** When the blob became available. */
  public Optional<Instant> contentCreated() { return instant("contentCreated"); }

  /** When the service deletes it. */
  public Optional<Instant> contentExpiration() { return instant("contentExpiration"); }
}
