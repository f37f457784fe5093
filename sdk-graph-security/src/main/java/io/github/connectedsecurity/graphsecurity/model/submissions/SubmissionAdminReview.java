package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What an administrator decided about something that a user handed in. */
public final class SubmissionAdminReview extends JsonModel {
  private SubmissionAdminReview(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SubmissionAdminReview of(Map<String, Object> json) { return new SubmissionAdminReview(json); }

  /** Who decided. */
  public Optional<String> reviewBy() { return text("reviewBy"); }

  /** When it was decided. */
  public Optional<Instant> reviewDateTime() { return instant("reviewDateTime"); }

  /** What was decided. */
  public Optional<SubmissionResultCategory> reviewResult() { return open("reviewResult", SubmissionResultCategory::of); }
}
