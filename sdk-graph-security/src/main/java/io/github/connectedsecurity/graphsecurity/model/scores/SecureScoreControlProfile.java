package io.github.connectedsecurity.graphsecurity.model.scores;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendorInformation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A measure that raises the secure score, with what it takes and how far the tenant is with it. */
public final class SecureScoreControlProfile extends JsonModel {
  private SecureScoreControlProfile(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecureScoreControlProfile of(Map<String, Object> json) { return new SecureScoreControlProfile(json); }

  /** The measure's name, such as {@code DLPEnabled}. */
  public String id() { return required("id"); }

  /** What a measure is: a setting ({@code Config}), a look at something ({@code Review}) or a habit ({@code Behavior}). */
  public Optional<String> actionType() { return text("actionType"); }

  /** Where to set it up. */
  public Optional<String> actionUrl() { return text("actionUrl"); }

  /** The Entra tenant. */
  public Optional<String> azureTenantId() { return text("azureTenantId"); }

  /** The certifications it counts towards. */
  public List<ComplianceInformation> complianceInformation() { return objects("complianceInformation", ComplianceInformation::of); }

  /** What a measure protects: {@code Identity}, {@code Data}, {@code Device}, {@code Apps} or {@code Infrastructure}. */
  public Optional<String> controlCategory() { return text("controlCategory"); }

  /** What was decided about the measure over time, never changed afterwards. */
  public List<SecureScoreControlStateUpdate> controlStateUpdates() { return objects("controlStateUpdates", SecureScoreControlStateUpdate::of); }

  /** Whether the measure counts no more. */
  public Optional<Boolean> deprecated() { return bool("deprecated"); }

  /** What it takes to set up: low, moderate or high. */
  public Optional<String> implementationCost() { return text("implementationCost"); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedDateTime() { return instant("lastModifiedDateTime"); }

  /** The most points that can be reached. */
  public Optional<Double> maxScore() { return number("maxScore"); }

  /** How much it is worth compared with the others; 1 is the most. */
  public Optional<Integer> rank() { return int32("rank"); }

  /** How to do it, as HTML. */
  public Optional<String> remediation() { return text("remediation"); }

  /** What mending it means for users, as HTML. */
  public Optional<String> remediationImpact() { return text("remediationImpact"); }

  /** The service that it is done in. */
  public Optional<String> service() { return text("service"); }

  /** What it protects from. */
  public List<String> threats() { return texts("threats"); }

  /** How hard a measure is: {@code Core}, {@code Defense in Depth} or {@code Advanced}. */
  public Optional<String> tier() { return text("tier"); }

  /** The heading. */
  public Optional<String> title() { return text("title"); }

  /** What users will feel of it: low, moderate or high. */
  public Optional<String> userImpact() { return text("userImpact"); }

  /** The product it comes from or is meant for. */
  public Optional<SecurityVendorInformation> vendorInformation() { return object("vendorInformation", SecurityVendorInformation::of); }
}
