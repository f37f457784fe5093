package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.AggregatedFolder;
import io.github.connectedsecurity.office365management.records.parts.AggregatedMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Many like events of a mailbox in one, such as MailItemsAccessed. */
public final class ExchangeAggregatedRecord extends ExchangeMailboxRecord {
  private ExchangeAggregatedRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExchangeAggregatedRecord of(Map<String, Object> json) { return new ExchangeAggregatedRecord(json); }

  /** How many. */
  public Optional<Integer> operationCount() { return int32("OperationCount"); }

  /** The items by folder. */
  public List<AggregatedFolder> folders() { return objects("Folders", AggregatedFolder::of); }

  /** The items by message. */
  public List<AggregatedMessage> messages() { return objects("Messages", AggregatedMessage::of); }
}
