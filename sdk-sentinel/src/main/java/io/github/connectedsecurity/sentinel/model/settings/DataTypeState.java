package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** One stream of a connector. */
public final class DataTypeState extends JsonModel {
  private DataTypeState(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DataTypeState of(Map<String, Object> json) { return new DataTypeState(json); }

  /** Whether it flows. */
  public Optional<SwitchState> state() { return open("state", SwitchState::of); }
}
