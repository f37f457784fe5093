package io.github.connectedsecurity.mip.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/**
 * One content of an activity.
 *
 * @param <S> the entry's own type
 */
public abstract class NewContentEntry<S extends NewContentEntry<S>> extends JsonBody<S> {
  NewContentEntry(String type, String identifier, String name, Instant created) {
    set("@odata.type", "#microsoft.graph." + type);
    set("identifier", Given.text("the identifier of a content", identifier));
    set("name", name);
    set("createdDateTime", created);
    set("modifiedDateTime", created);
    set("isTruncated", false);
  }

  /** Its text. */
  public final S text(String text) { return set("content", Map.of("@odata.type", "#microsoft.graph.textContent", "data", text)); }

  /** Its bytes. */
  public final S bytes(byte[] bytes) {
    return set("content", Map.of("@odata.type", "#microsoft.graph.binaryContent", "data", Base64.getEncoder().encodeToString(bytes)));
  }

  /** Where it comes from; the service takes {@link ContentCategory#AI} when it is not told. */
  public final S contentCategory(ContentCategory category) { return set("contentCategory", category); }

  /**
   * Ties the entries of one conversation or file together.
   *
   * @param sequenceNumber its place: one more for each prompt and each answer
   */
  public final S correlation(String correlationId, long sequenceNumber) {
    return set("correlationId", Given.text("the correlation id", correlationId)).set("sequenceNumber", sequenceNumber);
  }

  /** When it was last changed, if not when it was made. */
  public final S modifiedDateTime(Instant modified) { return set("modifiedDateTime", modified); }

  /** Its whole size in bytes. */
  public final S length(long bytes) { return set("length", bytes); }

  /** Says that only its beginning is sent. */
  public final S truncated() { return set("isTruncated", true); }
}
