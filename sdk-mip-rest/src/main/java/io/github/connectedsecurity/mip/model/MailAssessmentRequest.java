package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A mail in a mailbox. */
public final class MailAssessmentRequest extends ThreatAssessmentRequest {
  private MailAssessmentRequest(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MailAssessmentRequest of(Map<String, Object> json) { return new MailAssessmentRequest(json); }

  /** Why it landed where it did. */
  public Optional<MailDestinationRoutingReason> destinationRoutingReason() { return open("destinationRoutingReason", MailDestinationRoutingReason::of); }

  /** The message's address in Graph. */
  public Optional<String> messageUri() { return text("messageUri"); }

  /** Whose policies apply. */
  public Optional<String> recipientEmail() { return text("recipientEmail"); }
}
