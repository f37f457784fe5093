package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An assessment's state, rolled up from the resources scanned. */
public final class ComplianceAssessmentProperties extends JsonModel {
  private ComplianceAssessmentProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ComplianceAssessmentProperties of(Map<String, Object> json) { return new ComplianceAssessmentProperties(json); }

  /** What was checked. */
  public Optional<String> description() { return text("description"); }

  /** What the link below leads to, such as {@code Assessment}. */
  public Optional<String> assessmentType() { return text("assessmentType"); }

  /** An absolute address of Resource Manager, without an api-version. */
  public Optional<String> assessmentDetailsLink() { return text("assessmentDetailsLink"); }

  /** The verdict over all resources. */
  public Optional<ComplianceState> state() { return open("state", ComplianceState::of); }

  /** Resources that meet it. */
  public Optional<Integer> passedResources() { return int32("passedResources"); }

  /** Resources that break it. */
  public Optional<Integer> failedResources() { return int32("failedResources"); }

  /** Resources that were not judged. */
  public Optional<Integer> skippedResources() { return int32("skippedResources"); }

  /** Resources that cannot be judged. */
  public Optional<Integer> unsupportedResources() { return int32("unsupportedResources"); }
}
