package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The streams of a connector of alerts. */
public final class AlertsData extends JsonModel {
  private AlertsData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AlertsData of(Map<String, Object> json) { return new AlertsData(json); }

  /** The alerts. */
  public Optional<DataTypeState> alerts() { return object("alerts", DataTypeState::of); }
}
