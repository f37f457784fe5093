package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Names an assessment. */
public final class AssessmentReference extends JsonModel {
  private AssessmentReference(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssessmentReference of(Map<String, Object> json) { return new AssessmentReference(json); }

  /** The name of the assessment's metadata, a GUID. */
  public Optional<String> assessmentKey() { return text("assessmentKey"); }
}
