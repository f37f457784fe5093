package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The stream of logs. */
public final class LogsData extends JsonModel {
  private LogsData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LogsData of(Map<String, Object> json) { return new LogsData(json); }

  /** The logs. */
  public Optional<DataTypeState> logs() { return object("logs", DataTypeState::of); }
}
