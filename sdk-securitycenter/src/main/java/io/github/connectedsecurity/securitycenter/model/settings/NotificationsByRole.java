package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roles whose holders are told. */
public final class NotificationsByRole extends JsonModel {
  private NotificationsByRole(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static NotificationsByRole of(Map<String, Object> json) { return new NotificationsByRole(json); }

  /** Whether they are. */
  public Optional<NotificationState> state() { return open("state", NotificationState::of); }

  /** The roles. */
  public List<ContactRole> roles() { return opens("roles", ContactRole::of); }
}
