package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A tenant's activities in Microsoft 365. */
public final class OfficeConnectorProperties extends JsonModel {
  private OfficeConnectorProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OfficeConnectorProperties of(Map<String, Object> json) { return new OfficeConnectorProperties(json); }

  /** The tenant. */
  public Optional<String> tenantId() { return text("tenantId"); }

  /** What flows. */
  public Optional<OfficeData> dataTypes() { return object("dataTypes", OfficeData::of); }
}
