package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The stream of indicators. */
public final class IndicatorsData extends JsonModel {
  private IndicatorsData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IndicatorsData of(Map<String, Object> json) { return new IndicatorsData(json); }

  /** The indicators. */
  public Optional<DataTypeState> indicators() { return object("indicators", DataTypeState::of); }
}
