package io.github.connectedsecurity.securitycenter.model.settings;

import io.github.connectedsecurity.securitycenter.model.ArmBody;
import java.util.List;

/** Who shall be told, and about what. */
public final class SecurityContactContent extends ArmBody<SecurityContactContent> {
  private SecurityContactContent() {}

  /** Starts with nothing set. */
  public static SecurityContactContent create() { return new SecurityContactContent(); }

  /** The mail addresses; sent as one text with semicolons. */
  public SecurityContactContent emails(List<String> emails) { return property("emails", String.join(";", emails)); }

  /** A telephone number, of any form. */
  public SecurityContactContent phone(String phone) { return property("phone", phone); }

  /** Whether anybody is told. */
  public SecurityContactContent isEnabled(boolean isEnabled) { return property("isEnabled", isEnabled); }

  /** What they are told about. */
  public SecurityContactContent notificationsSources(List<NotificationsSourceContent> notificationsSources) {
    return property("notificationsSources", notificationsSources);
  }

  /** The roles that are told, besides the addresses. */
  public SecurityContactContent notificationsByRole(NotificationsByRoleContent notificationsByRole) {
    return property("notificationsByRole", notificationsByRole);
  }
}
