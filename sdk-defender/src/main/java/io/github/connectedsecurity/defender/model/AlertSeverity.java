package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How serious an alert or incident is. */
public record AlertSeverity(String value) implements OpenValue {
  private static final KnownValues<AlertSeverity> KNOWN = new KnownValues<>(AlertSeverity::new);

  /** Not rated. */
  public static final AlertSeverity UNSPECIFIED = KNOWN.add("UnSpecified");
  /** Worth knowing; no sign of harm. */
  public static final AlertSeverity INFORMATIONAL = KNOWN.add("Informational");
  /** Harm is unlikely. */
  public static final AlertSeverity LOW = KNOWN.add("Low");
  /** Unusual behaviour that may belong to an attack. */
  public static final AlertSeverity MEDIUM = KNOWN.add("Medium");
  /** Behaviour of a skilled attack. */
  public static final AlertSeverity HIGH = KNOWN.add("High");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AlertSeverity of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AlertSeverity> known() { return KNOWN.all(); }
}
