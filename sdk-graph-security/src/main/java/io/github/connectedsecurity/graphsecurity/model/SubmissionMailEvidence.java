package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A mail that somebody reported or handed in for analysis. */
public final class SubmissionMailEvidence extends AlertEvidence {
  private SubmissionMailEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static SubmissionMailEvidence of(Map<String, Object> json) { return new SubmissionMailEvidence(json); }

  /** The service's own identifier of the mail. */
  public Optional<String> networkMessageId() { return text("networkMessageId"); }

  /** The mailbox it was received in. */
  public Optional<String> recipient() { return text("recipient"); }

  /** What it was reported as, such as junk or phish. */
  public Optional<String> reportType() { return text("reportType"); }

  /** Who sent it. */
  public Optional<String> sender() { return text("sender"); }

  /** The address it was sent from. */
  public Optional<String> senderIp() { return text("senderIp"); }

  /** Its subject line. */
  public Optional<String> subject() { return text("subject"); }

  /** When it was handed in. */
  public Optional<Instant> submissionDateTime() { return instant("submissionDateTime"); }

  /** The identifier of the submission. */
  public Optional<String> submissionId() { return text("submissionId"); }

  /** Who handed it in, by mail address. */
  public Optional<String> submitter() { return text("submitter"); }
}
