package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A tenant's cloud applications. */
public final class CloudAppsConnectorProperties extends JsonModel {
  private CloudAppsConnectorProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloudAppsConnectorProperties of(Map<String, Object> json) { return new CloudAppsConnectorProperties(json); }

  /** The tenant. */
  public Optional<String> tenantId() { return text("tenantId"); }

  /** What flows. */
  public Optional<CloudAppsData> dataTypes() { return object("dataTypes", CloudAppsData::of); }
}
