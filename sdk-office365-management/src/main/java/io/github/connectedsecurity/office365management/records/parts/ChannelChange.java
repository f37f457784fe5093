package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.values.UpdateChannel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Devices that get updates from another channel. */
public final class ChannelChange extends JsonModel {
  private ChannelChange(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ChannelChange of(Map<String, Object> json) { return new ChannelChange(json); }

  /** The channel. */
  public Optional<UpdateChannel> channel() { return Loose.text(value("ChannelChange")).map(UpdateChannel::of); }

  /** The devices. */
  public List<String> devices() { return Loose.texts(value("Devices")); }

  /** The groups. */
  public List<NameValue> groups() { return objects("Groups", NameValue::of); }
}
