package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.settings.AnalyticsSetting;
import io.github.connectedsecurity.sentinel.model.settings.AnomalySettingDraft;

/** Detections of anomalies. */
public final class AnalyticsSettings {
  private final ArmDoor door;

  AnalyticsSettings(ArmDoor door) { this.door = door; }

  /** Lists all detections. {@code GET /Microsoft.SecurityInsights/securityMLAnalyticsSettings}; {@code Microsoft Sentinel Reader}. */
  public Paged<AnalyticsSetting> list() { return door.get("securityMLAnalyticsSettings").permission(Roles.READER).paged(ArmDoor.PAGES, AnalyticsSetting::of); }

  /** Reads one detection. {@code GET /Microsoft.SecurityInsights/securityMLAnalyticsSettings/{name}}; {@code Microsoft Sentinel Reader}. */
  public AnalyticsSetting get(String name) { return door.get("securityMLAnalyticsSettings/{name}", name).permission(Roles.READER).as(AnalyticsSetting::of); }

  /**
   * Makes a detection, usually a copy on trial beside the built-in one. {@code PUT
   * /Microsoft.SecurityInsights/securityMLAnalyticsSettings/{name}}; {@code Microsoft Sentinel Contributor}.
   */
  public AnalyticsSetting put(String name, AnomalySettingDraft draft) {
    return door.put("securityMLAnalyticsSettings/{name}", name).permission(Roles.CONTRIBUTOR).body(ArmDoor.made(draft, "Anomaly")).as(AnalyticsSetting::of);
  }

  /**
   * Deletes a detection; one that is gone already is no error. {@code DELETE
   * /Microsoft.SecurityInsights/securityMLAnalyticsSettings/{name}}; {@code Microsoft Sentinel Contributor}.
   */
  public void delete(String name) { door.delete("securityMLAnalyticsSettings/{name}", name).permission(Roles.CONTRIBUTOR).send(); }
}
