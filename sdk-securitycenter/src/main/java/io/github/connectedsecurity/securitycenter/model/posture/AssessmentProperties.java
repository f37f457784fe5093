package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.securitycenter.model.ResourceDetails;
import java.util.Map;
import java.util.Optional;

/** What was assessed and how it stands. */
public final class AssessmentProperties extends JsonModel {
  private AssessmentProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssessmentProperties of(Map<String, Object> json) { return new AssessmentProperties(json); }

  /** The assessed resource. */
  public Optional<ResourceDetails> resourceDetails() { return object("resourceDetails", ResourceDetails::of); }

  /** The recommendation's name, taken from its metadata. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The verdict with its dates. */
  public Optional<AssessmentStatus> status() { return object("status", AssessmentStatus::of); }

  /** Free pairs of text that the assessment's owner added. */
  public Map<String, Object> additionalData() { return bag("additionalData"); }

  /** Ways to the portal; only when they were asked for. */
  public Optional<AssessmentLinks> links() { return object("links", AssessmentLinks::of); }

  /** The recommendation itself; only when it was asked for. */
  public Optional<AssessmentMetadataProperties> metadata() { return object("metadata", AssessmentMetadataProperties::of); }

  /** Who pushed the verdict, if a partner did. */
  public Optional<AssessmentPartnerData> partnersData() { return object("partnersData", AssessmentPartnerData::of); }

  /** What the resource's weakness means for others; sent from version 2025-05-04 on. */
  public Optional<AssessmentRisk> risk() { return object("risk", AssessmentRisk::of); }
}
