package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How a provider noticed what it raised an alert for. */
public final class AlertDetection extends JsonModel {
  private AlertDetection(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AlertDetection of(Map<String, Object> json) { return new AlertDetection(json); }

  /** How it was detected. */
  public Optional<String> detectionType() { return text("detectionType"); }

  /** How it was noticed. */
  public Optional<String> method() { return text("method"); }

  /** The detection's name. */
  public Optional<String> name() { return text("name"); }
}
