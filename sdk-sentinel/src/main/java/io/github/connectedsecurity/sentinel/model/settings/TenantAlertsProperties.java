package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A tenant's alerts. */
public final class TenantAlertsProperties extends JsonModel {
  private TenantAlertsProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TenantAlertsProperties of(Map<String, Object> json) { return new TenantAlertsProperties(json); }

  /** The tenant. */
  public Optional<String> tenantId() { return text("tenantId"); }

  /** What flows. */
  public Optional<AlertsData> dataTypes() { return object("dataTypes", AlertsData::of); }
}
