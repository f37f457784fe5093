package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** They are told about attack paths. */
public final class NotificationsSourceAttackPath extends NotificationsSource {
  private NotificationsSourceAttackPath(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static NotificationsSourceAttackPath of(Map<String, Object> json) { return new NotificationsSourceAttackPath(json); }

  /** From which level on, such as {@code Critical}. */
  public Optional<String> minimalRiskLevel() { return text("minimalRiskLevel"); }
}
