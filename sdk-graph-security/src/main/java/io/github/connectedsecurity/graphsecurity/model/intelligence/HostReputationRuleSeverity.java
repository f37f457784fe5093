package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How much a reason for a reputation weighs. */
public record HostReputationRuleSeverity(String value) implements OpenValue {
  private static final KnownValues<HostReputationRuleSeverity> KNOWN = new KnownValues<>(HostReputationRuleSeverity::new);

  /** Not known, or not told. */
  public static final HostReputationRuleSeverity UNKNOWN = KNOWN.add("unknown");
  /** Little. */
  public static final HostReputationRuleSeverity LOW = KNOWN.add("low");
  /** Middling. */
  public static final HostReputationRuleSeverity MEDIUM = KNOWN.add("medium");
  /** Much. */
  public static final HostReputationRuleSeverity HIGH = KNOWN.add("high");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final HostReputationRuleSeverity UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static HostReputationRuleSeverity of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<HostReputationRuleSeverity> known() { return KNOWN.all(); }
}
