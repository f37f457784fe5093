package io.github.connectedsecurity.securitycenter.model.settings;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** The roles whose holders shall be told. */
public final class NotificationsByRoleContent extends JsonBody<NotificationsByRoleContent> {
  private NotificationsByRoleContent() {}

  /**
   * Starts with what must be given.
   *
   * @param state whether they are
   */
  public static NotificationsByRoleContent of(NotificationState state) { return new NotificationsByRoleContent().set("state", state); }

  /** The roles. */
  public NotificationsByRoleContent roles(List<ContactRole> roles) { return set("roles", roles); }
}
