package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The key by which new sensors join the tenant. It is a secret. */
public final class DeploymentAccessKeyType extends JsonModel {
  private DeploymentAccessKeyType(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DeploymentAccessKeyType of(Map<String, Object> json) { return new DeploymentAccessKeyType(json); }

  /** The key; a secret. */
  public Optional<String> deploymentAccessKey() { return text("deploymentAccessKey").or(() -> text("sensorDeploymentAccessKey")); }
}
