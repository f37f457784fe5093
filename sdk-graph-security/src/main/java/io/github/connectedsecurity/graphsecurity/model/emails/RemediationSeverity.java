package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How urgent a remediation is. */
public record RemediationSeverity(String value) implements OpenValue {
  private static final KnownValues<RemediationSeverity> KNOWN = new KnownValues<>(RemediationSeverity::new);

  /** Little. */
  public static final RemediationSeverity LOW = KNOWN.add("low");
  /** Middling. */
  public static final RemediationSeverity MEDIUM = KNOWN.add("medium");
  /** Much. */
  public static final RemediationSeverity HIGH = KNOWN.add("high");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final RemediationSeverity UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RemediationSeverity of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<RemediationSeverity> known() { return KNOWN.all(); }
}
