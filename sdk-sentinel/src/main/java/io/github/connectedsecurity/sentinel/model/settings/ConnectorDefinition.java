package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** The page that shows a connector in the portal. */
public final class ConnectorDefinition extends ArmResource {
  private ConnectorDefinition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ConnectorDefinition of(Map<String, Object> json) { return new ConnectorDefinition(json); }

  /** The page. */
  public ConnectorDefinitionProperties properties() { return properties(ConnectorDefinitionProperties::of); }
}
