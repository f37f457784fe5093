package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.values.WaveType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Devices that get an update together. */
public final class UpdateWave extends JsonModel {
  private UpdateWave(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UpdateWave of(Map<String, Object> json) { return new UpdateWave(json); }

  /** The wave's name. */
  public Optional<String> name() { return text("Name"); }

  /** For which devices it is. */
  public Optional<WaveType> type() { return Loose.text(value("Type")).map(WaveType::of); }

  /** The groups. */
  public List<NameValue> groups() { return objects("Groups", NameValue::of); }
}
