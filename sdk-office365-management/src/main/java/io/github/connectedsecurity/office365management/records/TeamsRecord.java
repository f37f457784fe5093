package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.HostedContent;
import io.github.connectedsecurity.office365management.records.parts.KeyValue;
import io.github.connectedsecurity.office365management.records.parts.TeamsMember;
import io.github.connectedsecurity.office365management.records.parts.TeamsMessage;
import io.github.connectedsecurity.office365management.records.values.AddOnType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event of Teams, its administration, devices or analytics. */
public final class TeamsRecord extends AuditRecord {
  private TeamsRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TeamsRecord of(Map<String, Object> json) { return new TeamsRecord(json); }

  /** What was done. */
  public Optional<String> action() { return text("Action"); }

  /** The add-on. */
  public Optional<String> addOnGuid() { return text("AddOnGuid"); }

  /** The add-on's name. */
  public Optional<String> addOnName() { return text("AddOnName"); }

  /** The add-on's kind. */
  public Optional<AddOnType> addOnType() { return Loose.text(value("AddOnType")).map(AddOnType::of); }

  /** The channel. */
  public Optional<String> channelGuid() { return text("ChannelGuid"); }

  /** The channel's name. */
  public Optional<String> channelName() { return text("ChannelName"); }

  /** The channel's kind. */
  public Optional<String> channelType() { return text("ChannelType"); }

  /** More about it. */
  public List<KeyValue> extraProperties() { return objects("ExtraProperties", KeyValue::of); }

  /** What is stored with a message. */
  public List<HostedContent> hostedContents() { return objects("HostedContents", HostedContent::of); }

  /** Who was invited. */
  public Optional<String> invitee() { return text("Invitee"); }

  /** Who was added, removed or changed. */
  public List<TeamsMember> members() { return objects("Members", TeamsMember::of); }

  /** The message. */
  public Optional<String> messageId() { return text("MessageId"); }

  /** The links in the message. */
  public List<String> messageURLs() { return Loose.texts(value("MessageURLs")); }

  /** The messages. */
  public List<TeamsMessage> messages() { return objects("Messages", TeamsMessage::of); }

  /** The message's size in bytes. */
  public Optional<Long> messageSizeInBytes() { return int64("MessageSizeInBytes"); }

  /** The setting that was changed. */
  public Optional<String> name() { return text("Name"); }

  /** Its value now. */
  public Optional<String> newValue() { return Loose.text(value("NewValue")); }

  /** Its value before. */
  public Optional<String> oldValue() { return Loose.text(value("OldValue")); }

  /** The subscription to changes. */
  public Optional<String> subscriptionId() { return text("SubscriptionId"); }

  /** The tab's kind. */
  public Optional<String> tabType() { return text("TabType"); }

  /** The team. */
  public Optional<String> teamGuid() { return text("TeamGuid"); }

  /** The team's name. */
  public Optional<String> teamName() { return text("TeamName"); }
}
