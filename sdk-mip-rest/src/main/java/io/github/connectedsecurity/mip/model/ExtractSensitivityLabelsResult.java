package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** The labels that a cloud file has. */
public final class ExtractSensitivityLabelsResult extends JsonModel {
  private ExtractSensitivityLabelsResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExtractSensitivityLabelsResult of(Map<String, Object> json) { return new ExtractSensitivityLabelsResult(json); }

  /** One for each tenant that labelled it. */
  public List<SensitivityLabelAssignment> labels() { return objects("labels", SensitivityLabelAssignment::of); }
}
