package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What should be done about weaknesses. */
public final class Recommendation extends JsonModel {
  private Recommendation(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Recommendation of(Map<String, Object> json) { return new Recommendation(json); }

  /** Identifier such as {@code va-_-google-_-chrome} or {@code sca-_-scid-20000}. */
  public String id() { return required("id"); }

  /** Product. */
  public Optional<String> productName() { return text("productName"); }

  /** What to do, in words. */
  public Optional<String> recommendationName() { return text("recommendationName"); }

  /** Weaknesses that it ends. */
  public Optional<Long> weaknesses() { return int64("weaknesses"); }

  /** Vendor. */
  public Optional<String> vendor() { return text("vendor"); }

  /** Version to go to. */
  public Optional<String> recommendedVersion() { return text("recommendedVersion"); }

  /** Program to go to. */
  public Optional<String> recommendedProgram() { return text("recommendedProgram"); }

  /** Vendor to go to. */
  public Optional<String> recommendedVendor() { return text("recommendedVendor"); }

  /** Area, such as {@code Application} or {@code Network}. */
  public Optional<String> recommendationCategory() { return text("recommendationCategory"); }

  /** Part of the area. */
  public Optional<String> subCategory() { return text("subCategory"); }

  /** How serious it is. */
  public Optional<Double> severityScore() { return number("severityScore"); }

  /** Whether an attack is public. */
  public Optional<Boolean> publicExploit() { return bool("publicExploit"); }

  /** Whether an alert speaks of it. */
  public Optional<Boolean> activeAlert() { return bool("activeAlert"); }

  /** Threats that use the weaknesses. */
  public List<String> associatedThreats() { return texts("associatedThreats"); }

  /** Tags. */
  public List<String> tags() { return texts("tags"); }

  /** How to do it. */
  public Optional<RemediationType> remediationType() { return open("remediationType", RemediationType::of); }

  /** Whether it counts. */
  public Optional<RecommendationStatus> status() { return open("status", RecommendationStatus::of); }

  /** What it adds to the secure score. */
  public Optional<Double> configScoreImpact() { return number("configScoreImpact"); }

  /** What it takes from the exposure score. */
  public Optional<Double> exposureImpact() { return number("exposureImpact"); }

  /** Devices that it could be for. */
  public Optional<Long> totalMachineCount() { return int64("totalMachineCount"); }

  /** Devices that need it. */
  public Optional<Long> exposedMachinesCount() { return int64("exposedMachinesCount"); }

  /** Devices of high value that need it. */
  public Optional<Long> exposedCriticalDevices() { return int64("exposedCriticalDevices"); }

  /** Devices whose users would not notice. */
  public Optional<Long> nonProductivityImpactedAssets() { return int64("nonProductivityImpactedAssets"); }

  /** Product or setting. */
  public Optional<String> relatedComponent() { return text("relatedComponent"); }

  /** Whether a weakness has no update. */
  public Optional<Boolean> hasUnpatchableCve() { return bool("hasUnpatchableCve"); }
}
