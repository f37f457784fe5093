package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.Map;
import java.util.Optional;

/** A message in Teams. */
public final class TeamsMessage extends JsonModel {
  private TeamsMessage(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TeamsMessage of(Map<String, Object> json) { return new TeamsMessage(json); }

  /** The group of the team. */
  public Optional<String> aadGroupId() { return text("AADGroupId"); }

  /** The message. */
  public Optional<String> id() { return text("Id"); }

  /** The channel. */
  public Optional<String> channelGuid() { return text("ChannelGuid"); }

  /** The channel's name. */
  public Optional<String> channelName() { return text("ChannelName"); }

  /** The channel's kind. */
  public Optional<String> channelType() { return text("ChannelType"); }

  /** The chat's name. */
  public Optional<String> chatName() { return text("ChatName"); }

  /** The chat. */
  public Optional<String> chatThreadId() { return text("ChatThreadId"); }

  /** The message that it answers. */
  public Optional<String> parentMessageId() { return text("ParentMessageId"); }

  /** Its size in bytes. */
  public Optional<Long> sizeInBytes() { return int64("SizeInBytes"); }

  /** The team. */
  public Optional<String> teamGuid() { return text("TeamGuid"); }

  /** The team's name. */
  public Optional<String> teamName() { return text("TeamName"); }

  /** Its version. */
  public Optional<String> version() { return Loose.text(value("Version")); }
}
