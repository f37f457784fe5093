package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far the work on an alert is. */
public record AlertStatus(String value) implements OpenValue {
  private static final KnownValues<AlertStatus> KNOWN = new KnownValues<>(AlertStatus::new);

  /** Read only; cannot be set. */
  public static final AlertStatus UNKNOWN = KNOWN.add("Unknown");
  /** Nobody has looked at it. */
  public static final AlertStatus NEW = KNOWN.add("New");
  /** Somebody works on it. */
  public static final AlertStatus IN_PROGRESS = KNOWN.add("InProgress");
  /** The work is done. */
  public static final AlertStatus RESOLVED = KNOWN.add("Resolved");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AlertStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AlertStatus> known() { return KNOWN.all(); }
}
