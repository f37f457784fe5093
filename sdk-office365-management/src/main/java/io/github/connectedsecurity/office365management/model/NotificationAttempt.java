package io.github.connectedsecurity.office365management.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A try of the service to notify a webhook. */
public final class NotificationAttempt extends JsonModel {
  private NotificationAttempt(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static NotificationAttempt of(Map<String, Object> json) { return new NotificationAttempt(json); }

  /** The content type of the blob. */
  public Optional<ContentType> contentType() { return open("contentType", ContentType::of); }

  /** The blob that the webhook was to be told of. */
  public Optional<String> contentId() { return text("contentId"); }

  /** Where to fetch the blob. */
  public Optional<String> contentUri() { return text("contentUri"); }

  /** When the blob became available. */
  public Optional<Instant> contentCreated() { return instant("contentCreated"); }

  /** When the service deletes the blob. */
  public Optional<Instant> contentExpiration() { return instant("contentExpiration"); }

  /** When the try was made. */
  public Optional<Instant> notificationSent() { return instant("notificationSent"); }

  /** How it ended. */
  public Optional<DeliveryStatus> notificationStatus() { return open("notificationStatus", DeliveryStatus::of); }
}
