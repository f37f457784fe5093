package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.securitycenter.model.ResourceDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What works and what does not. */
public final class HealthReportProperties extends JsonModel {
  private HealthReportProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HealthReportProperties of(Map<String, Object> json) { return new HealthReportProperties(json); }

  /** The resource it is about. */
  public Optional<ResourceDetails> resourceDetails() { return object("resourceDetails", ResourceDetails::of); }

  /** Where the resource stands in its cloud. */
  public Optional<EnvironmentDetails> environmentDetails() { return object("environmentDetails", EnvironmentDetails::of); }

  /** Which part of the product it is about. */
  public Optional<HealthDataClassification> healthDataClassification() { return object("healthDataClassification", HealthDataClassification::of); }

  /** The verdict with its dates. */
  public Optional<HealthStatus> status() { return object("status", HealthStatus::of); }

  /** The plans that suffer. */
  public List<String> affectedDefendersPlans() { return texts("affectedDefendersPlans"); }

  /** The smaller plans that suffer. */
  public List<String> affectedDefendersSubPlans() { return texts("affectedDefendersSubPlans"); }

  /** Free pairs of text. */
  public Map<String, Object> reportAdditionalData() { return bag("reportAdditionalData"); }

  /** What is wrong. */
  public List<HealthIssue> issues() { return objects("issues", HealthIssue::of); }
}
