package io.github.connectedsecurity.office365management.model.announcements;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A file that comes with a message. */
public final class Attachment extends JsonModel {
  private Attachment(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Attachment of(Map<String, Object> json) { return new Attachment(json); }

  /** What to ask for it by. */
  public Optional<String> id() { return text("id"); }

  /** The file's name. */
  public Optional<String> name() { return text("name"); }

  /** The media type. */
  public Optional<String> contentType() { return text("contentType"); }

  /** The size in bytes. */
  public Optional<Integer> size() { return int32("size"); }

  /** When it was last changed. */
  public Optional<Instant> lastModifiedDateTime() { return instant("lastModifiedDateTime"); }
}
