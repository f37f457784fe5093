package io.github.connectedsecurity.graphsecurity.model.scores;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendorInformation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How well a tenant was protected on one day, as points out of a maximum. */
public final class SecureScore extends JsonModel {
  private SecureScore(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecureScore of(Map<String, Object> json) { return new SecureScore(json); }

  /** Tenant and day, such as {@code 12345678-…_2026-11-24}. */
  public String id() { return required("id"); }

  /** How many users were active. */
  public Optional<Integer> activeUserCount() { return int32("activeUserCount"); }

  /** Averages of other tenants to compare with. */
  public List<AverageComparativeScore> averageComparativeScores() { return objects("averageComparativeScores", AverageComparativeScore::of); }

  /** The Entra tenant. */
  public Optional<String> azureTenantId() { return text("azureTenantId"); }

  /** The points, measure by measure. */
  public List<ControlScore> controlScores() { return objects("controlScores", ControlScore::of); }

  /** The day, as a moment in it; one score a day. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** The points reached. */
  public Optional<Double> currentScore() { return number("currentScore"); }

  /** The services that counted. */
  public List<String> enabledServices() { return texts("enabledServices"); }

  /** How many users have a licence. */
  public Optional<Integer> licensedUserCount() { return int32("licensedUserCount"); }

  /** The most points that can be reached. */
  public Optional<Double> maxScore() { return number("maxScore"); }

  /** The product it comes from or is meant for. */
  public Optional<SecurityVendorInformation> vendorInformation() { return object("vendorInformation", SecurityVendorInformation::of); }
}
