package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mail that a policy of communication compliance matched. */
public final class ExchangeDetails extends JsonModel {
  private ExchangeDetails(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExchangeDetails of(Map<String, Object> json) { return new ExchangeDetails(json); }

  /** Its identifier within the service. */
  public Optional<String> networkMessageId() { return text("NetworkMessageId"); }

  /** The Message-ID header. */
  public Optional<String> internetMessageId() { return text("InternetMessageId"); }

  /** Its attachments. */
  public List<AttachmentDetails> attachmentData() { return objects("AttachmentData", AttachmentDetails::of); }

  /** Its recipients. */
  public List<String> recipients() { return Loose.texts(value("Recipients")); }

  /** Its subject. */
  public Optional<String> subject() { return text("Subject"); }

  /** When it was sent. */
  public Optional<Instant> messageTime() { return instant("MessageTime"); }

  /** Its sender. */
  public Optional<String> from() { return text("From"); }

  /** Whether it came from outside, went there or stayed within. */
  public Optional<String> directionality() { return text("Directionality"); }
}
