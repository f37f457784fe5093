package io.github.connectedsecurity.office365management.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A blob of audit records that can be fetched for seven days. */
public final class ContentItem extends JsonModel {
  private ContentItem(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ContentItem of(Map<String, Object> json) { return new ContentItem(json); }

  /** The content type that it belongs to. */
  public Optional<ContentType> contentType() { return open("contentType", ContentType::of); }

  /** The service's name of the blob; opaque, and unique within its content type. */
  public Optional<String> contentId() { return text("contentId"); }

  /** Where to fetch it. To be followed as it stands, and only within the service: see {@code ActivityContent.records}. */
  public Optional<String> contentUri() { return text("contentUri"); }

  /** When it became available, which is later than the events in it. */
  public Optional<Instant> contentCreated() { return instant("contentCreated"); }

  /** When the service deletes it, seven days after it was made. */
  public Optional<Instant> contentExpiration() { return instant("contentExpiration"); }
}
