package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.values.QuarantineRequestSource;
import io.github.connectedsecurity.office365management.records.values.QuarantineRequestType;
import java.util.Map;
import java.util.Optional;

/** Somebody worked with a mail in quarantine. */
public final class QuarantineRecord extends AuditRecord {
  private QuarantineRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static QuarantineRecord of(Map<String, Object> json) { return new QuarantineRecord(json); }

  /** What was done. */
  public Optional<QuarantineRequestType> requestType() { return Loose.text(value("RequestType")).map(QuarantineRequestType::of); }

  /** From where. */
  public Optional<QuarantineRequestSource> requestSource() { return Loose.text(value("RequestSource")).map(QuarantineRequestSource::of); }

  /** The mail. */
  public Optional<String> networkMessageId() { return text("NetworkMessageId"); }

  /** To whom it was released. */
  public Optional<String> releaseTo() { return text("ReleaseTo"); }
}
