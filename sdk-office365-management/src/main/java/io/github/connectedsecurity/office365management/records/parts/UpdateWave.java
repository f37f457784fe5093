package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.AuditObject;
import io.github.connectedsecurity.office365management.records.values.WaveType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Devices that get an update together. */
public final class UpdateWave extends AuditObject {
  private UpdateWave(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UpdateWave of(Map<String, Object> json) { return new UpdateWave(json); }

  /** The wave's name. */
  public Optional<String> name() { return text("Name"); }

  /** For which devices it is. */
  public Optional<WaveType> type() { return coded("Type", WaveType::of); }

  /** The groups. */
  public List<NameValue> groups() { return objects("Groups", NameValue::of); }
}
