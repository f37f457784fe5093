package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How much harm an alert or incident may mean. */
public record AlertSeverity(String value) implements OpenValue {
  private static final KnownValues<AlertSeverity> KNOWN = new KnownValues<>(AlertSeverity::new);

  /** The service did not rate it. */
  public static final AlertSeverity UNKNOWN = KNOWN.add("unknown");
  /** Worth knowing; by itself no sign of an attack. */
  public static final AlertSeverity INFORMATIONAL = KNOWN.add("informational");
  /** Common malware or tools, without a sign of an intruder. */
  public static final AlertSeverity LOW = KNOWN.add("low");
  /** Behaviour seen in targeted attacks, though it may have a harmless reason. */
  public static final AlertSeverity MEDIUM = KNOWN.add("medium");
  /** Serious damage to the organisation is likely. */
  public static final AlertSeverity HIGH = KNOWN.add("high");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final AlertSeverity UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AlertSeverity of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<AlertSeverity> known() { return KNOWN.all(); }
}
