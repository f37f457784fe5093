package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An agreement was sent, signed or changed. */
public final class ESignatureRecord extends AuditRecord {
  private ESignatureRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ESignatureRecord of(Map<String, Object> json) { return new ESignatureRecord(json); }

  /** The agreement. */
  public Optional<String> agreementId() { return text("AgreementId"); }

  /** Who sent it. */
  public Optional<String> agreementSender() { return text("AgreementSender"); }

  /** When it was made. */
  public Optional<Instant> agreementCreationDateTime() { return instant("AgreementCreationDateTime"); }

  /** How it stands; its values are not documented. */
  public Optional<String> agreementStatus() { return Loose.text(value("AgreementStatus")); }

  /** Who is to sign; not documented any further. */
  public Optional<Object> agreementRecipients() { return value("AgreementRecipients"); }
}
