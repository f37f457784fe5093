package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Whether what a connector needs is there. */
public final class ConnectorRequirements extends JsonModel {
  private ConnectorRequirements(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ConnectorRequirements of(Map<String, Object> json) { return new ConnectorRequirements(json); }

  /** {@code Valid} or {@code Invalid}: whether the tenant has agreed. */
  public Optional<String> authorizationState() { return text("authorizationState"); }

  /** {@code Valid}, {@code Invalid} or {@code Unknown}: whether the tenant has paid. */
  public Optional<String> licenseState() { return text("licenseState"); }
}
