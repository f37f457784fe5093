package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.ChannelChange;
import io.github.connectedsecurity.office365management.records.parts.DeviceRollback;
import java.util.Map;
import java.util.Optional;

/** Devices of Cloud Update were changed. */
public final class CloudUpdateDeviceRecord extends AuditRecord {
  private CloudUpdateDeviceRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloudUpdateDeviceRecord of(Map<String, Object> json) { return new CloudUpdateDeviceRecord(json); }

  /** Those that go back. */
  public Optional<DeviceRollback> rollbackDevices() { return object("RollbackDevices", DeviceRollback::of); }

  /** Those that change their channel. */
  public Optional<ChannelChange> channelChangeDevices() { return object("ChannelChangeDevices", ChannelChange::of); }
}
