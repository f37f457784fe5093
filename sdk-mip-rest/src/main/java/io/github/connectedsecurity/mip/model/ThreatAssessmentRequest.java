package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mail, file or address that was sent in to be judged. */
public class ThreatAssessmentRequest extends JsonModel {
  ThreatAssessmentRequest(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static ThreatAssessmentRequest of(Map<String, Object> json) { return ThreatAssessmentRequestTypes.named(typeName(json)).apply(json); }

  /** Its identifier. */
  public String id() { return required("id"); }

  /** What it is suspected to be. */
  public Optional<ThreatCategory> category() { return open("category", ThreatCategory::of); }

  /** What was sent in. */
  public Optional<ThreatAssessmentContentType> contentType() { return open("contentType", ThreatAssessmentContentType::of); }

  /** Who sent it in. */
  public Optional<ThreatAssessmentIdentitySet> createdBy() { return object("createdBy", ThreatAssessmentIdentitySet::of); }

  /** When. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** What the sender thinks should have happened. */
  public Optional<ThreatExpectedAssessment> expectedAssessment() { return open("expectedAssessment", ThreatExpectedAssessment::of); }

  /** In which role the sender acted. */
  public Optional<ThreatAssessmentRequestSource> requestSource() { return open("requestSource", ThreatAssessmentRequestSource::of); }

  /** The judgements; only when they were asked for. */
  public List<ThreatAssessmentResult> results() { return objects("results", ThreatAssessmentResult::of); }

  /** How far the judgement is. */
  public Optional<ThreatAssessmentStatus> status() { return open("status", ThreatAssessmentStatus::of); }
}
