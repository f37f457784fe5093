package io.github.connectedsecurity.graphsecurity.model.scores;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What somebody decided about a measure, and when. */
public final class SecureScoreControlStateUpdate extends JsonModel {
  private SecureScoreControlStateUpdate(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecureScoreControlStateUpdate of(Map<String, Object> json) { return new SecureScoreControlStateUpdate(json); }

  /** Who works on it, usually a mail address. */
  public Optional<String> assignedTo() { return text("assignedTo"); }

  /** Why it was decided. */
  public Optional<String> comment() { return text("comment"); }

  /** What was decided: {@code Default}, {@code Ignored}, {@code ThirdParty} or {@code Reviewed}. */
  public Optional<String> state() { return text("state"); }

  /** Who decided. */
  public Optional<String> updatedBy() { return text("updatedBy"); }

  /** When it changed. */
  public Optional<Instant> updatedDateTime() { return instant("updatedDateTime"); }
}
