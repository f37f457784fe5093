package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody vouched for. */
public final class AttestationData extends JsonModel {
  private AttestationData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AttestationData of(Map<String, Object> json) { return new AttestationData(json); }

  /** The state vouched for. */
  public Optional<AttestationState> complianceState() { return open("complianceState", AttestationState::of); }

  /** The assessment it stands for. */
  public Optional<AssessmentReference> assignedAssessment() { return object("assignedAssessment", AssessmentReference::of); }

  /** When it was vouched for. */
  public Optional<Instant> complianceDate() { return instant("complianceDate"); }

  /** What it rests on. */
  public List<AttestationEvidence> evidence() { return objects("evidence", AttestationEvidence::of); }
}
