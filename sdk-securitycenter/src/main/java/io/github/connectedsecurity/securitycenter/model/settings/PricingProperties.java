package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a plan is on, and how. */
public final class PricingProperties extends JsonModel {
  private PricingProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PricingProperties of(Map<String, Object> json) { return new PricingProperties(json); }

  /** {@code Standard} means on. */
  public Optional<PricingTier> pricingTier() { return open("pricingTier", PricingTier::of); }

  /** The smaller plan chosen, such as {@code P2}; absent means the full one. */
  public Optional<String> subPlan() { return text("subPlan"); }

  /** What is left of the trial. */
  public Optional<Duration> freeTrialRemainingTime() { return duration("freeTrialRemainingTime"); }

  /** When the plan was last turned on. */
  public Optional<Instant> enablementTime() { return instant("enablementTime"); }

  /** Whether scopes below must follow; at subscriptions only. A text on the wire. */
  public Optional<Boolean> enforce() { return bool("enforce"); }

  /** Whether a scope above decides; at resources only. A text on the wire. */
  public Optional<Boolean> inherited() { return bool("inherited"); }

  /** The scope that decides. */
  public Optional<String> inheritedFrom() { return text("inheritedFrom"); }

  /** How many resources below follow; at subscriptions only. */
  public Optional<CoverageStatus> resourcesCoverageStatus() { return open("resourcesCoverageStatus", CoverageStatus::of); }

  /** Parts of the plan that are turned on apart. */
  public List<PricingExtension> extensions() { return objects("extensions", PricingExtension::of); }

  /** Whether another plan has taken its place. */
  public Optional<Boolean> deprecated() { return bool("deprecated"); }

  /** The plans that took its place. */
  public List<String> replacedBy() { return texts("replacedBy"); }
}
