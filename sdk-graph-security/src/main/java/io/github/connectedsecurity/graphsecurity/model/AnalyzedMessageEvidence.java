package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mail message that Defender for Office 365 looked at. */
public final class AnalyzedMessageEvidence extends AlertEvidence {
  private AnalyzedMessageEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static AnalyzedMessageEvidence of(Map<String, Object> json) { return new AnalyzedMessageEvidence(json); }

  /** Inbound, outbound or inside the organisation. */
  public Optional<String> antiSpamDirection() { return text("antiSpamDirection"); }

  /** How many files are attached. */
  public Optional<Long> attachmentsCount() { return int64("attachmentsCount"); }

  /** What was done with it: delivered, blocked, replaced or put into junk. */
  public Optional<String> deliveryAction() { return text("deliveryAction"); }

  /** Where it was put, such as inbox or quarantine. */
  public Optional<String> deliveryLocation() { return text("deliveryLocation"); }

  /** The public {@code Message-ID} that its sender set. */
  public Optional<String> internetMessageId() { return text("internetMessageId"); }

  /** The language its text was recognised as. */
  public Optional<String> language() { return text("language"); }

  /** The service's own identifier, shared with mail traces and hunting tables. */
  public Optional<String> networkMessageId() { return text("networkMessageId"); }

  /** The sender of the envelope (return path). */
  public Optional<EmailSender> p1Sender() { return object("p1Sender", EmailSender::of); }

  /** The sender that the reader sees (From header). */
  public Optional<EmailSender> p2Sender() { return object("p2Sender", EmailSender::of); }

  /** When it reached the organisation. */
  public Optional<Instant> receivedDateTime() { return instant("receivedDateTime"); }

  /** The mailbox this copy was meant for. */
  public Optional<String> recipientEmailAddress() { return text("recipientEmailAddress"); }

  /** The address of the last server outside that handed it in. */
  public Optional<String> senderIp() { return text("senderIp"); }

  /** Its subject line. */
  public Optional<String> subject() { return text("subject"); }

  /** The techniques that found malware, phishing or another threat in it. */
  public List<String> threatDetectionMethods() { return texts("threatDetectionMethods"); }

  /** The names of malware and other threats found in it. */
  public List<String> threats() { return texts("threats"); }

  /** How many links it holds. */
  public Optional<Long> urlCount() { return int64("urlCount"); }

  /** The links it holds. */
  public List<String> urls() { return texts("urls"); }

  /** The uniform resource name of the automated investigation that looked at it. */
  public Optional<String> urn() { return text("urn"); }
}
