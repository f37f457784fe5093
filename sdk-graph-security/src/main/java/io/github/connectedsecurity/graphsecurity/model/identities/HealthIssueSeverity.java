package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How bad a health issue is. */
public record HealthIssueSeverity(String value) implements OpenValue {
  private static final KnownValues<HealthIssueSeverity> KNOWN = new KnownValues<>(HealthIssueSeverity::new);

  /** Little. */
  public static final HealthIssueSeverity LOW = KNOWN.add("low");
  /** Middling. */
  public static final HealthIssueSeverity MEDIUM = KNOWN.add("medium");
  /** Much. */
  public static final HealthIssueSeverity HIGH = KNOWN.add("high");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final HealthIssueSeverity UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static HealthIssueSeverity of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<HealthIssueSeverity> known() { return KNOWN.all(); }
}
