package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How much danger a device is in, by its alerts. */
public record RiskScore(String value) implements OpenValue {
  private static final KnownValues<RiskScore> KNOWN = new KnownValues<>(RiskScore::new);

  /** No active alert. */
  public static final RiskScore NONE = KNOWN.add("None");
  /** Only informational alerts. */
  public static final RiskScore INFORMATIONAL = KNOWN.add("Informational");
  /** Low. */
  public static final RiskScore LOW = KNOWN.add("Low");
  /** Medium. */
  public static final RiskScore MEDIUM = KNOWN.add("Medium");
  /** High. */
  public static final RiskScore HIGH = KNOWN.add("High");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RiskScore of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RiskScore> known() { return KNOWN.all(); }
}
