package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.ModifiedProperty;
import io.github.connectedsecurity.office365management.records.values.EventSource;
import io.github.connectedsecurity.office365management.records.values.ItemType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event of SharePoint or OneDrive. */
public class SharePointRecord extends AuditRecord {
  SharePointRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SharePointRecord of(Map<String, Object> json) { return new SharePointRecord(json); }

  /** The site. */
  public Optional<String> site() { return text("Site"); }

  /** What was touched. */
  public Optional<ItemType> itemType() { return Loose.text(value("ItemType")).map(ItemType::of); }

  /** Where it was noticed. */
  public Optional<EventSource> eventSource() { return Loose.text(value("EventSource")).map(EventSource::of); }

  /** The same in words. */
  public Optional<String> sourceName() { return text("SourceName"); }

  /** The client's own description of itself. */
  public Optional<String> userAgent() { return text("UserAgent"); }

  /** The domain of a device that synchronizes. */
  public Optional<String> machineDomainInfo() { return text("MachineDomainInfo"); }

  /** The device that synchronizes. */
  public Optional<String> machineId() { return text("MachineId"); }

  /** The item in its list. */
  public Optional<String> listItemUniqueId() { return text("ListItemUniqueId"); }

  /** The list. */
  public Optional<String> listId() { return text("ListId"); }

  /** The application that acted. */
  public Optional<String> applicationId() { return text("ApplicationId"); }

  /** The application's name. */
  public Optional<String> applicationDisplayName() { return text("ApplicationDisplayName"); }

  /** Whether a workflow caused it. */
  public Optional<Boolean> isWorkflow() { return bool("IsWorkflow"); }

  /** What connects the records of one request; seen, not documented. */
  public Optional<String> correlationId() { return text("CorrelationId"); }

  /** The web within the site; seen, not documented. */
  public Optional<String> webId() { return text("WebId"); }

  /** An internal mark; seen, not documented. */
  public Optional<Boolean> doNotDistributeEvent() { return bool("DoNotDistributeEvent"); }

  /** The text of an event that an application wrote. */
  public Optional<String> customEvent() { return text("CustomEvent"); }

  /** More about it; XML for sharing. */
  public Optional<String> eventData() { return text("EventData"); }

  /** What was changed. */
  public List<ModifiedProperty> modifiedProperties() { return objects("ModifiedProperties", ModifiedProperty::of); }
}
