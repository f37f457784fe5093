package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Alerts of Defender for Endpoint. */
public final class DefenderForEndpointConnector extends DataConnector {
  private DefenderForEndpointConnector(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DefenderForEndpointConnector of(Map<String, Object> json) { return new DefenderForEndpointConnector(json); }

  /** A tenant's alerts. */
  public TenantAlertsProperties properties() { return properties(TenantAlertsProperties::of); }
}
