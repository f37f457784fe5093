package io.github.connectedsecurity.sentinel.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How serious an alert, a rule or an incident is. */
public record AlertSeverity(String value) implements OpenValue {
  private static final KnownValues<AlertSeverity> KNOWN = new KnownValues<>(AlertSeverity::new);

  /** Needs attention now. */
  public static final AlertSeverity HIGH = KNOWN.add("High");
  /** Needs attention soon. */
  public static final AlertSeverity MEDIUM = KNOWN.add("Medium");
  /** Hardly matters by itself. */
  public static final AlertSeverity LOW = KNOWN.add("Low");
  /** Tells something, threatens nothing. */
  public static final AlertSeverity INFORMATIONAL = KNOWN.add("Informational");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AlertSeverity of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AlertSeverity> known() { return KNOWN.all(); }
}
