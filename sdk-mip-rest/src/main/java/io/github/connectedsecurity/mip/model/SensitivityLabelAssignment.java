package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A label that one tenant has put on a cloud file. */
public final class SensitivityLabelAssignment extends JsonModel {
  private SensitivityLabelAssignment(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SensitivityLabelAssignment of(Map<String, Object> json) { return new SensitivityLabelAssignment(json); }

  /** The label's GUID. */
  public String sensitivityLabelId() { return required("sensitivityLabelId"); }

  /** How it came there. */
  public Optional<LabelAssignmentMethod> assignmentMethod() { return open("assignmentMethod", LabelAssignmentMethod::of); }

  /** The tenant whose label it is. */
  public Optional<String> tenantId() { return text("tenantId"); }
}
