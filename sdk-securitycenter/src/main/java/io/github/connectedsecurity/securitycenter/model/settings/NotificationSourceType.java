package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What people are told about. */
public record NotificationSourceType(String value) implements OpenValue {
  private static final KnownValues<NotificationSourceType> KNOWN = new KnownValues<>(NotificationSourceType::new);

  /** Alerts. */
  public static final NotificationSourceType ALERT = KNOWN.add("Alert");
  /** Attack paths. */
  public static final NotificationSourceType ATTACK_PATH = KNOWN.add("AttackPath");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static NotificationSourceType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<NotificationSourceType> known() { return KNOWN.all(); }
}
