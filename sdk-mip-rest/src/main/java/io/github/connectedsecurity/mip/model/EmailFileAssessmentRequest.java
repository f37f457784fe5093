package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A mail sent in as a file. */
public final class EmailFileAssessmentRequest extends ThreatAssessmentRequest {
  private EmailFileAssessmentRequest(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EmailFileAssessmentRequest of(Map<String, Object> json) { return new EmailFileAssessmentRequest(json); }

  /** Its Base64; comes back empty. */
  public Optional<String> contentData() { return text("contentData"); }

  /** Why it landed where it did. */
  public Optional<MailDestinationRoutingReason> destinationRoutingReason() { return open("destinationRoutingReason", MailDestinationRoutingReason::of); }

  /** Whose policies apply. */
  public Optional<String> recipientEmail() { return text("recipientEmail"); }
}
