package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.values.RollbackType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Devices that go back to an older build. */
public final class DeviceRollback extends JsonModel {
  private DeviceRollback(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DeviceRollback of(Map<String, Object> json) { return new DeviceRollback(json); }

  /** Which ones. */
  public Optional<RollbackType> rollbackType() { return Loose.text(value("RollbackType")).map(RollbackType::of); }

  /** The build. */
  public Optional<String> rollbackBuildNumber() { return text("RollbackBuildNumber"); }

  /** The devices. */
  public List<String> devices() { return Loose.texts(value("Devices")); }
}
