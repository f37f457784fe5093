package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Alerts of Defender for Identity. */
public final class DefenderForIdentityConnector extends DataConnector {
  private DefenderForIdentityConnector(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DefenderForIdentityConnector of(Map<String, Object> json) { return new DefenderForIdentityConnector(json); }

  /** A tenant's alerts. */
  public TenantAlertsProperties properties() { return properties(TenantAlertsProperties::of); }
}
