package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Levels of an agent's risk that a policy is for; of beta. Several make a set. */
public record AgentRiskLevels(String value) implements OpenValue {
  private static final KnownValues<AgentRiskLevels> KNOWN = new KnownValues<>(AgentRiskLevels::new);

  /** Low. */
  public static final AgentRiskLevels LOW = KNOWN.add("low");
  /** Medium. */
  public static final AgentRiskLevels MEDIUM = KNOWN.add("medium");
  /** High. */
  public static final AgentRiskLevels HIGH = KNOWN.add("high");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final AgentRiskLevels UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AgentRiskLevels of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AgentRiskLevels> known() { return KNOWN.all(); }
}
