package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** They are told about alerts. */
public final class NotificationsSourceAlert extends NotificationsSource {
  private NotificationsSourceAlert(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static NotificationsSourceAlert of(Map<String, Object> json) { return new NotificationsSourceAlert(json); }

  /** From which severity on, such as {@code Medium}. */
  public Optional<String> minimalSeverity() { return text("minimalSeverity"); }
}
