package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A control's state, rolled up from its assessments. */
public final class ComplianceControlProperties extends JsonModel {
  private ComplianceControlProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ComplianceControlProperties of(Map<String, Object> json) { return new ComplianceControlProperties(json); }

  /** What the control asks for. */
  public Optional<String> description() { return text("description"); }

  /** The verdict over all assessments. */
  public Optional<ComplianceState> state() { return open("state", ComplianceState::of); }

  /** Assessments that are met. */
  public Optional<Integer> passedAssessments() { return int32("passedAssessments"); }

  /** Assessments that are broken. */
  public Optional<Integer> failedAssessments() { return int32("failedAssessments"); }

  /** Assessments that were not judged. */
  public Optional<Integer> skippedAssessments() { return int32("skippedAssessments"); }
}
