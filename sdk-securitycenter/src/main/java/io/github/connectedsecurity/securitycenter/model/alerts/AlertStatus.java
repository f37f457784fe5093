package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What has been done about an alert. */
public record AlertStatus(String value) implements OpenValue {
  private static final KnownValues<AlertStatus> KNOWN = new KnownValues<>(AlertStatus::new);

  /** Nothing yet. */
  public static final AlertStatus ACTIVE = KNOWN.add("Active");
  /** Somebody looks at it. */
  public static final AlertStatus IN_PROGRESS = KNOWN.add("InProgress");
  /** It is dealt with. */
  public static final AlertStatus RESOLVED = KNOWN.add("Resolved");
  /** It is no threat. */
  public static final AlertStatus DISMISSED = KNOWN.add("Dismissed");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AlertStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AlertStatus> known() { return KNOWN.all(); }
}
