package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import io.github.connectedsecurity.office365management.records.values.OperationOutcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody read an encrypted mail in the portal. */
public final class OmePortalRecord extends AuditRecord {
  private OmePortalRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OmePortalRecord of(Map<String, Object> json) { return new OmePortalRecord(json); }

  /** The Message-ID header. */
  public Optional<String> messageId() { return text("MessageId"); }

  /** Who read it. */
  public Optional<String> recipient() { return text("Recipient"); }

  /** Who sent it. */
  public Optional<String> sender() { return text("Sender"); }

  /** The attachment. */
  public Optional<String> attachmentName() { return text("AttachmentName"); }

  /** How the reader signed in. */
  public Optional<String> authenticationMethod() { return text("AuthenticationMethod"); }

  /** Whether that worked. */
  public Optional<OperationOutcome> authenticationStatus() { return Loose.text(value("AuthenticationStatus")).map(OperationOutcome::of); }

  /** Whether the operation worked. */
  public Optional<OperationOutcome> operationStatus() { return Loose.text(value("OperationStatus")).map(OperationOutcome::of); }

  /** More about it, such as MailSubject. */
  public List<NameValue> operationProperties() { return objects("OperationProperties", NameValue::of); }
}
