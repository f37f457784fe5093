package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mail that a rule of data loss prevention matched. */
public final class ExchangeMetadata extends JsonModel {
  private ExchangeMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExchangeMetadata of(Map<String, Object> json) { return new ExchangeMetadata(json); }

  /** The Message-ID header. */
  public Optional<String> messageID() { return text("MessageID"); }

  /** The sender. */
  public Optional<String> from() { return text("From"); }

  /** The recipients. */
  public List<String> to() { return Loose.texts(value("To")); }

  /** The recipients of copies. */
  public List<String> cc() { return Loose.texts(value("CC")); }

  /** The recipients of hidden copies. */
  public List<String> bcc() { return Loose.texts(value("BCC")); }

  /** The subject. */
  public Optional<String> subject() { return text("Subject"); }

  /** When it was sent. */
  public Optional<Instant> sent() { return instant("Sent"); }

  /** How many recipients it has. */
  public Optional<Integer> recipientCount() { return int32("RecipientCount"); }

  /** The mail's identifier; seen, not documented. */
  public Optional<String> uniqueID() { return text("UniqueID"); }
}
