package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A level of insider risk that an evaluation supposes. */
public record InsiderRiskLevel(String value) implements OpenValue {
  private static final KnownValues<InsiderRiskLevel> KNOWN = new KnownValues<>(InsiderRiskLevel::new);

  /** None. */
  public static final InsiderRiskLevel NONE = KNOWN.add("none");
  /** Minor. */
  public static final InsiderRiskLevel MINOR = KNOWN.add("minor");
  /** Moderate. */
  public static final InsiderRiskLevel MODERATE = KNOWN.add("moderate");
  /** Elevated. */
  public static final InsiderRiskLevel ELEVATED = KNOWN.add("elevated");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final InsiderRiskLevel UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static InsiderRiskLevel of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<InsiderRiskLevel> known() { return KNOWN.all(); }
}
