package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where to get the sensor's installer. */
public final class SensorDeploymentPackage extends JsonModel {
  private SensorDeploymentPackage(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SensorDeploymentPackage of(Map<String, Object> json) { return new SensorDeploymentPackage(json); }

  /** Where the installer is; the link carries its own right. */
  public Optional<String> downloadUrl() { return text("downloadUrl"); }

  /** The version. */
  public Optional<String> version() { return text("version"); }
}
