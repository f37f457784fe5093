package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The streams of cloud applications. */
public final class CloudAppsData extends JsonModel {
  private CloudAppsData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloudAppsData of(Map<String, Object> json) { return new CloudAppsData(json); }

  /** The alerts. */
  public Optional<DataTypeState> alerts() { return object("alerts", DataTypeState::of); }

  /** Which applications are in use. */
  public Optional<DataTypeState> discoveryLogs() { return object("discoveryLogs", DataTypeState::of); }
}
