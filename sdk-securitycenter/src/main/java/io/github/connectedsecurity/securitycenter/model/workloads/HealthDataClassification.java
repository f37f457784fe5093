package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Which part of the product a report is about. */
public final class HealthDataClassification extends JsonModel {
  private HealthDataClassification(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HealthDataClassification of(Map<String, Object> json) { return new HealthDataClassification(json); }

  /** The component, such as {@code Connectivity}. */
  public Optional<String> component() { return text("component"); }

  /** What it was doing. */
  public Optional<String> scenario() { return text("scenario"); }

  /** The kind of thing that it was done to. */
  public Optional<String> scope() { return text("scope"); }
}
