package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What became of a risk. Only {@link #AT_RISK} and {@link #CONFIRMED_COMPROMISED} call for work. */
public record RiskState(String value) implements OpenValue {
  private static final KnownValues<RiskState> KNOWN = new KnownValues<>(RiskState::new);

  /** Nothing was found. */
  public static final RiskState NONE = KNOWN.add("none");
  /** An administrator has looked and called it safe. */
  public static final RiskState CONFIRMED_SAFE = KNOWN.add("confirmedSafe");
  /** The user, or a policy, has put it right, such as by a new password. */
  public static final RiskState REMEDIATED = KNOWN.add("remediated");
  /** An administrator has set it aside without a verdict. */
  public static final RiskState DISMISSED = KNOWN.add("dismissed");
  /** Found and not dealt with. */
  public static final RiskState AT_RISK = KNOWN.add("atRisk");
  /** An administrator has called it compromised. */
  public static final RiskState CONFIRMED_COMPROMISED = KNOWN.add("confirmedCompromised");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final RiskState UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RiskState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RiskState> known() { return KNOWN.all(); }
}
