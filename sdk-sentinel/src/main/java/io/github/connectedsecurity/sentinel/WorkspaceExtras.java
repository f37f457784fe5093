package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.settings.Reevaluation;
import java.util.List;
import java.util.Map;

/** Consents, bills and recommendations of a workspace; in a preview version. Their types are not documented, so they come in the plain envelope. */
public final class WorkspaceExtras {
  private final ArmDoor door;

  WorkspaceExtras(ArmDoor door) { this.door = door; }

  /** Lists the consents that were given for other Office tenants. {@code GET /Microsoft.SecurityInsights/officeConsents}; {@code Microsoft Sentinel Reader}. */
  public Paged<ArmResource> officeConsents() { return door.get("officeConsents").permission(Roles.READER).paged(ArmDoor.PAGES, ArmResource::of); }

  /**
   * Reads one of the consents that were given for other Office tenants. {@code GET /Microsoft.SecurityInsights/officeConsents/{name}};
   * {@code Microsoft Sentinel Reader}.
   */
  public ArmResource officeConsent(String name) { return door.get("officeConsents/{name}", name).permission(Roles.READER).as(ArmResource::of); }

  /** Lists the numbers for the bill. {@code GET /Microsoft.SecurityInsights/billingStatistics}; {@code Microsoft Sentinel Reader}. */
  public Paged<ArmResource> billingStatistics() { return door.get("billingStatistics").permission(Roles.READER).paged(ArmDoor.PAGES, ArmResource::of); }

  /** Reads one of the numbers for the bill. {@code GET /Microsoft.SecurityInsights/billingStatistics/{name}}; {@code Microsoft Sentinel Reader}. */
  public ArmResource billingStatistic(String name) { return door.get("billingStatistics/{name}", name).permission(Roles.READER).as(ArmResource::of); }

  /**
   * Takes a consent back; one that is gone already is no error. {@code DELETE /Microsoft.SecurityInsights/officeConsents/{name}}; {@code
   * Microsoft Sentinel Contributor}.
   */
  public void deleteOfficeConsent(String name) { door.delete("officeConsents/{name}", name).permission(Roles.CONTRIBUTOR).send(); }

  /** Lists what Sentinel recommends. {@code GET /Microsoft.SecurityInsights/recommendations}; {@code Microsoft Sentinel Reader}. */
  public List<ArmResource> recommendations() {
    return door.get("recommendations").permission(Roles.READER).paged(ArmDoor.PAGES, ArmResource::of).stream().toList();
  }

  /** Reads one recommendation. {@code GET /Microsoft.SecurityInsights/recommendations/{name}}; {@code Microsoft Sentinel Reader}. */
  public ArmResource recommendation(String name) { return door.get("recommendations/{name}", name).permission(Roles.READER).as(ArmResource::of); }

  /**
   * Changes what the properties name of a recommendation, such as its state. {@code PATCH
   * /Microsoft.SecurityInsights/recommendations/{name}}; {@code Microsoft Sentinel Contributor}.
   */
  public ArmResource updateRecommendation(String name, Map<String, ?> properties) {
    return door.patch("recommendations/{name}", name).permission(Roles.CONTRIBUTOR).body(Map.of("properties", properties)).repeatable().as(ArmResource::of);
  }

  /**
   * Has a recommendation looked at again. {@code POST /Microsoft.SecurityInsights/recommendations/{name}/triggerEvaluation}; {@code
   * Microsoft Sentinel Contributor}.
   */
  public Reevaluation reevaluateRecommendation(String name) {
    return door.post("recommendations/{name}/triggerEvaluation", name).permission(Roles.CONTRIBUTOR).repeatable().as(Reevaluation::of);
  }
}
