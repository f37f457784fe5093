package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mail. */
public final class MailMessageEntity extends InvestigationEntity {
  private MailMessageEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MailMessageEntity of(Map<String, Object> json) { return new MailMessageEntity(json); }

  /** Its attachments. */
  public List<FileEntity> files() { return Loose.embedded(value("Files"), FileEntity::of); }

  /** Its recipient. */
  public Optional<String> recipient() { return text("Recipient"); }

  /** The links in it. */
  public List<UrlEntity> urls() { return Loose.embedded(value("Urls"), UrlEntity::of); }

  /** Its sender. */
  public Optional<String> sender() { return text("Sender"); }

  /** The address that it came from. */
  public Optional<String> senderIP() { return text("SenderIP"); }

  /** When it arrived. */
  public Optional<Instant> receivedDate() { return instant("ReceivedDate"); }

  /** Its identifier within the service. */
  public Optional<String> networkMessageId() { return text("NetworkMessageId"); }

  /** The Message-ID header. */
  public Optional<String> internetMessageId() { return text("InternetMessageId"); }

  /** Its subject. */
  public Optional<String> subject() { return text("Subject"); }
}
