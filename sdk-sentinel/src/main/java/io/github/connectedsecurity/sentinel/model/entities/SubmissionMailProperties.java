package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What was reported by whom. */
public final class SubmissionMailProperties extends EntityCommonProperties {
  private SubmissionMailProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SubmissionMailProperties of(Map<String, Object> json) { return new SubmissionMailProperties(json); }

  /** The mail's id within Microsoft 365. */
  public Optional<String> networkMessageId() { return text("networkMessageId"); }

  /** The report's id. */
  public Optional<String> submissionId() { return text("submissionId"); }

  /** Who reported it. */
  public Optional<String> submitter() { return text("submitter"); }

  /** When it was reported. */
  public Optional<Instant> submissionDate() { return instant("submissionDate"); }

  /** When the mail was received. */
  public Optional<Instant> timestamp() { return instant("timestamp"); }

  /** Who received it. */
  public Optional<String> recipient() { return text("recipient"); }

  /** Who sent it. */
  public Optional<String> sender() { return text("sender"); }

  /** The address it was sent from. */
  public Optional<String> senderIp() { return text("senderIp"); }

  /** Its subject line. */
  public Optional<String> subject() { return text("subject"); }

  /** What it was reported as, such as {@code Phish}. */
  public Optional<String> reportType() { return text("reportType"); }
}
