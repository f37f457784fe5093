package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How soon after the act it was detected. */
public record RiskDetectionTimingType(String value) implements OpenValue {
  private static final KnownValues<RiskDetectionTimingType> KNOWN = new KnownValues<>(RiskDetectionTimingType::new);

  /** Not stated. */
  public static final RiskDetectionTimingType NOT_DEFINED = KNOWN.add("notDefined");
  /** While it happened; policies can react to it at once. */
  public static final RiskDetectionTimingType REALTIME = KNOWN.add("realtime");
  /** Within minutes. */
  public static final RiskDetectionTimingType NEAR_REALTIME = KNOWN.add("nearRealtime");
  /** Later, usually within hours; policies react at the next sign-in. */
  public static final RiskDetectionTimingType OFFLINE = KNOWN.add("offline");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final RiskDetectionTimingType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RiskDetectionTimingType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RiskDetectionTimingType> known() { return KNOWN.all(); }
}
