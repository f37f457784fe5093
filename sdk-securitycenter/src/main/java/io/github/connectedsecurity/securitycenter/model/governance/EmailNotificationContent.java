package io.github.connectedsecurity.securitycenter.model.governance;

import io.github.connectedsecurity.core.json.JsonBody;

/** Who shall be spared mails. */
public final class EmailNotificationContent extends JsonBody<EmailNotificationContent> {
  private EmailNotificationContent() {}

  /** Starts with nothing set. */
  public static EmailNotificationContent create() { return new EmailNotificationContent(); }

  /** Whether the owner's manager gets none. */
  public EmailNotificationContent disableManagerEmailNotification(boolean disableManagerEmailNotification) {
    return set("disableManagerEmailNotification", disableManagerEmailNotification);
  }

  /** Whether the owner gets none. */
  public EmailNotificationContent disableOwnerEmailNotification(boolean disableOwnerEmailNotification) {
    return set("disableOwnerEmailNotification", disableOwnerEmailNotification);
  }
}
