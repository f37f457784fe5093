package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Alerts of Entra ID Protection. */
public final class EntraIdConnector extends DataConnector {
  private EntraIdConnector(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntraIdConnector of(Map<String, Object> json) { return new EntraIdConnector(json); }

  /** A tenant's alerts. */
  public TenantAlertsProperties properties() { return properties(TenantAlertsProperties::of); }
}
