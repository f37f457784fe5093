package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How much an alert matters. */
public record AlertSeverity(String value) implements OpenValue {
  private static final KnownValues<AlertSeverity> KNOWN = new KnownValues<>(AlertSeverity::new);

  /** Worth knowing. */
  public static final AlertSeverity INFORMATIONAL = KNOWN.add("Informational");
  /** Probably harmless. */
  public static final AlertSeverity LOW = KNOWN.add("Low");
  /** Probably an attack. */
  public static final AlertSeverity MEDIUM = KNOWN.add("Medium");
  /** Surely worth waking somebody up. */
  public static final AlertSeverity HIGH = KNOWN.add("High");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AlertSeverity of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AlertSeverity> known() { return KNOWN.all(); }
}
