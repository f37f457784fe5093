package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Activities in Microsoft 365. */
public final class OfficeConnector extends DataConnector {
  private OfficeConnector(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OfficeConnector of(Map<String, Object> json) { return new OfficeConnector(json); }

  /** A tenant's activities in Microsoft 365. */
  public OfficeConnectorProperties properties() { return properties(OfficeConnectorProperties::of); }
}
