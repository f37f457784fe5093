package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Levels of insider risk that a policy is for; needs Adaptive Protection of Purview. Several make a set. */
public record InsiderRiskLevels(String value) implements OpenValue {
  private static final KnownValues<InsiderRiskLevels> KNOWN = new KnownValues<>(InsiderRiskLevels::new);

  /** Minor. */
  public static final InsiderRiskLevels MINOR = KNOWN.add("minor");
  /** Moderate. */
  public static final InsiderRiskLevels MODERATE = KNOWN.add("moderate");
  /** Elevated. */
  public static final InsiderRiskLevels ELEVATED = KNOWN.add("elevated");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final InsiderRiskLevels UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static InsiderRiskLevels of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<InsiderRiskLevels> known() { return KNOWN.all(); }
}
