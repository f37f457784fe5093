package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a recommendation asks for. */
public final class AssessmentMetadataProperties extends JsonModel {
  private AssessmentMetadataProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssessmentMetadataProperties of(Map<String, Object> json) { return new AssessmentMetadataProperties(json); }

  /** Its name in the portal. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The built-in policy that drives it. */
  public Optional<String> policyDefinitionId() { return text("policyDefinitionId"); }

  /** What is wrong when it is broken. */
  public Optional<String> description() { return text("description"); }

  /** What to do; may hold HTML. */
  public Optional<String> remediationDescription() { return text("remediationDescription"); }

  /** The fields of work it belongs to. */
  public List<AssessmentCategory> categories() { return opens("categories", AssessmentCategory::of); }

  /** How much breaking it matters. */
  public Optional<AssessmentSeverity> severity() { return open("severity", AssessmentSeverity::of); }

  /** How much users notice of the remedy. */
  public Optional<AssessmentEffort> userImpact() { return open("userImpact", AssessmentEffort::of); }

  /** How much work the remedy is. */
  public Optional<AssessmentEffort> implementationEffort() { return open("implementationEffort", AssessmentEffort::of); }

  /** What an attacker gains when it is broken. */
  public List<AssessmentThreat> threats() { return opens("threats", AssessmentThreat::of); }

  /** Whether it is still in preview. */
  public Optional<Boolean> preview() { return bool("preview"); }

  /** What kind of definition is behind it. */
  public Optional<AssessmentType> assessmentType() { return open("assessmentType", AssessmentType::of); }

  /** The partner who made it. */
  public Optional<AssessmentMetadataPartnerData> partnerData() { return object("partnerData", AssessmentMetadataPartnerData::of); }

  /** When it was published. */
  public Optional<AssessmentPublishDates> publishDates() { return object("publishDates", AssessmentPublishDates::of); }

  /** The month it goes away, as {@code MM/yyyy}. */
  public Optional<String> plannedDeprecationDate() { return text("plannedDeprecationDate"); }

  /** The tactics of MITRE that it works against. */
  public List<Tactic> tactics() { return opens("tactics", Tactic::of); }

  /** The techniques of MITRE by name, not by number. */
  public List<String> techniques() { return texts("techniques"); }
}
