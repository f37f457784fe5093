package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How much a weakness matters where it is. */
public record RiskLevel(String value) implements OpenValue {
  private static final KnownValues<RiskLevel> KNOWN = new KnownValues<>(RiskLevel::new);

  /** Of little reach. */
  public static final RiskLevel LOW = KNOWN.add("Low");
  /** Of some reach. */
  public static final RiskLevel MEDIUM = KNOWN.add("Medium");
  /** Of wide reach. */
  public static final RiskLevel HIGH = KNOWN.add("High");
  /** Leads to what matters most. */
  public static final RiskLevel CRITICAL = KNOWN.add("Critical");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RiskLevel of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RiskLevel> known() { return KNOWN.all(); }
}
