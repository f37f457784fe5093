package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.ExchangeItem;
import io.github.connectedsecurity.office365management.records.parts.LookupInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something was done with one item of a mailbox. */
public final class ExchangeItemRecord extends ExchangeMailboxRecord {
  private ExchangeItemRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExchangeItemRecord of(Map<String, Object> json) { return new ExchangeItemRecord(json); }

  /** The item. */
  public Optional<ExchangeItem> item() { return object("Item", ExchangeItem::of); }

  /** The names of what was changed. */
  public List<String> modifiedProperties() { return Loose.texts(value("ModifiedProperties")); }

  /** What was looked up about who signed in. */
  public Optional<LookupInfo> mbxLoginLocalQueueADLookupInfo() { return object("MbxLoginLocalQueueADLookupInfo", LookupInfo::of); }

  /** In whose place it was sent. */
  public Optional<String> sendAsUserSmtp() { return text("SendAsUserSmtp"); }

  /** The mailbox in whose place it was sent. */
  public Optional<String> sendAsUserMailboxGuid() { return text("SendAsUserMailboxGuid"); }

  /** For whom it was sent. */
  public Optional<String> sendOnBehalfOfUserSmtp() { return text("SendOnBehalfOfUserSmtp"); }

  /** The mailbox for which it was sent. */
  public Optional<String> sendOnBehalfOfUserMailboxGuid() { return text("SendOnBehalfOfUserMailboxGuid"); }

  /** The first address of a contact. */
  public Optional<String> contactEmail1EmailAddress() { return text("ContactEmail1EmailAddress"); }

  /** The name of its first address. */
  public Optional<String> contactEmail1DisplayName() { return text("ContactEmail1DisplayName"); }

  /** The second address of a contact. */
  public Optional<String> contactEmail2EmailAddress() { return text("ContactEmail2EmailAddress"); }

  /** The name of its second address. */
  public Optional<String> contactEmail2DisplayName() { return text("ContactEmail2DisplayName"); }

  /** The third address of a contact. */
  public Optional<String> contactEmail3EmailAddress() { return text("ContactEmail3EmailAddress"); }

  /** The name of its third address. */
  public Optional<String> contactEmail3DisplayName() { return text("ContactEmail3DisplayName"); }

  /** The attachment. */
  public Optional<String> attachmentId() { return text("AttachmentId"); }

  /** The attachment's size in bytes. */
  public Optional<Long> attachmentSizeInBytes() { return int64("AttachmentSizeInBytes"); }

  /** Whether a copy was kept. */
  public Optional<Boolean> saveToSentItems() { return bool("SaveToSentItems"); }

  /** What Teams adds; the documentation names it without describing it. */
  public Optional<Object> teams() { return value("Teams"); }
}
