package io.github.connectedsecurity.securitycenter.model.settings;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentSeverity;
import io.github.connectedsecurity.securitycenter.model.posture.RiskLevel;

/** What a contact shall be told about. */
public final class NotificationsSourceContent extends JsonBody<NotificationsSourceContent> {
  private NotificationsSourceContent() {}

  /** Alerts of this severity and above. */
  public static NotificationsSourceContent alerts(AssessmentSeverity minimalSeverity) {
    return new NotificationsSourceContent().set("sourceType", NotificationSourceType.ALERT).set("minimalSeverity", minimalSeverity);
  }

  /** Attack paths of this level and above. */
  public static NotificationsSourceContent attackPaths(RiskLevel minimalRiskLevel) {
    return new NotificationsSourceContent().set("sourceType", NotificationSourceType.ATTACK_PATH).set("minimalRiskLevel", minimalRiskLevel);
  }
}
