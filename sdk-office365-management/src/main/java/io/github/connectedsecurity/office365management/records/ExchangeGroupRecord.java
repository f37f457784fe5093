package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.ExchangeFolder;
import io.github.connectedsecurity.office365management.records.parts.ExchangeItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something was done with several items of a mailbox at once. */
public final class ExchangeGroupRecord extends ExchangeMailboxRecord {
  private ExchangeGroupRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExchangeGroupRecord of(Map<String, Object> json) { return new ExchangeGroupRecord(json); }

  /** Where they lay. */
  public Optional<ExchangeFolder> folder() { return object("Folder", ExchangeFolder::of); }

  /** Whether two mailboxes took part; only then the others that begin with dest are there. */
  public Optional<Boolean> crossMailboxOperations() { return bool("CrossMailboxOperations"); }

  /** The other mailbox. */
  public Optional<String> destMailboxId() { return text("DestMailboxId"); }

  /** Its owner. */
  public Optional<String> destMailboxOwnerUPN() { return text("DestMailboxOwnerUPN"); }

  /** The security identifier of its owner. */
  public Optional<String> destMailboxOwnerSid() { return text("DestMailboxOwnerSid"); }

  /** The security identifier of its owner's master account. */
  public Optional<String> destMailboxOwnerMasterAccountSid() { return text("DestMailboxOwnerMasterAccountSid"); }

  /** Where they went. */
  public Optional<ExchangeFolder> destFolder() { return object("DestFolder", ExchangeFolder::of); }

  /** The folders that took part. */
  public List<ExchangeFolder> folders() { return objects("Folders", ExchangeFolder::of); }

  /** The items. */
  public List<ExchangeItem> affectedItems() { return objects("AffectedItems", ExchangeItem::of); }

  /** What Teams adds; the documentation names it without describing it. */
  public Optional<Object> teams() { return value("Teams"); }
}
