package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Alerts of Defender for Cloud Apps. */
public final class CloudAppsConnector extends DataConnector {
  private CloudAppsConnector(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloudAppsConnector of(Map<String, Object> json) { return new CloudAppsConnector(json); }

  /** A tenant's cloud applications. */
  public CloudAppsConnectorProperties properties() { return properties(CloudAppsConnectorProperties::of); }
}
