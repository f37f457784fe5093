package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far the work on an alert is. */
public record SecurityAlertStatus(String value) implements OpenValue {
  private static final KnownValues<SecurityAlertStatus> KNOWN = new KnownValues<>(SecurityAlertStatus::new);

  /** Not known. */
  public static final SecurityAlertStatus UNKNOWN = KNOWN.add("Unknown");
  /** Nobody has taken it up. */
  public static final SecurityAlertStatus NEW = KNOWN.add("New");
  /** Done. */
  public static final SecurityAlertStatus RESOLVED = KNOWN.add("Resolved");
  /** Put aside as a false alarm. */
  public static final SecurityAlertStatus DISMISSED = KNOWN.add("Dismissed");
  /** Somebody works on it. */
  public static final SecurityAlertStatus IN_PROGRESS = KNOWN.add("InProgress");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SecurityAlertStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<SecurityAlertStatus> known() { return KNOWN.all(); }
}
