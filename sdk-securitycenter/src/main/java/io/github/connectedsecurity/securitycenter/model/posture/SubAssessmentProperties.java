package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.securitycenter.model.ResourceDetails;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What a scanner found. */
public final class SubAssessmentProperties extends JsonModel {
  private SubAssessmentProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SubAssessmentProperties of(Map<String, Object> json) { return new SubAssessmentProperties(json); }

  /** The scanner's own number of the vulnerability; not the ARM id. */
  public Optional<String> id() { return text("id"); }

  /** The finding's name. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The verdict and its weight. */
  public Optional<SubAssessmentStatus> status() { return object("status", SubAssessmentStatus::of); }

  /** What to do. */
  public Optional<String> remediation() { return text("remediation"); }

  /** What an attacker gains. */
  public Optional<String> impact() { return text("impact"); }

  /** The scanner's own grouping. */
  public Optional<String> category() { return text("category"); }

  /** What is wrong. */
  public Optional<String> description() { return text("description"); }

  /** When the scanner saw it. */
  public Optional<Instant> timeGenerated() { return instant("timeGenerated"); }

  /** The resource it was found on. */
  public Optional<ResourceDetails> resourceDetails() { return object("resourceDetails", ResourceDetails::of); }

  /** What only this kind of scan knows. */
  public Optional<SubAssessmentData> additionalData() { return object("additionalData", SubAssessmentData::of); }
}
