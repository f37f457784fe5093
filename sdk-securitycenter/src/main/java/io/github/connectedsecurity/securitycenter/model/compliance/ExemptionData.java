package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Why something is exempt. */
public final class ExemptionData extends JsonModel {
  private ExemptionData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExemptionData of(Map<String, Object> json) { return new ExemptionData(json); }

  /** The kind of reason. */
  public Optional<ExemptionCategory> exemptionCategory() { return open("exemptionCategory", ExemptionCategory::of); }

  /** The assessment it is exempt from. */
  public Optional<AssessmentReference> assignedAssessment() { return object("assignedAssessment", AssessmentReference::of); }
}
