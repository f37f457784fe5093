package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.ClientInfo;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Text and author of a remark on an incident. */
public final class IncidentCommentProperties extends JsonModel {
  private IncidentCommentProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentCommentProperties of(Map<String, Object> json) { return new IncidentCommentProperties(json); }

  /** When it was written. */
  public Optional<Instant> createdTimeUtc() { return instant("createdTimeUtc"); }

  /** When it was last changed. */
  public Optional<Instant> lastModifiedTimeUtc() { return instant("lastModifiedTimeUtc"); }

  /** Text or simple HTML, up to 30,000 characters. */
  public Optional<String> message() { return text("message"); }

  /** Who wrote it. */
  public Optional<ClientInfo> author() { return object("author", ClientInfo::of); }
}
