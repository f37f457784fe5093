package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a judgement was reached. */
public record ThreatAssessmentResultType(String value) implements OpenValue {
  private static final KnownValues<ThreatAssessmentResultType> KNOWN = new KnownValues<>(ThreatAssessmentResultType::new);

  /** By the tenant's policies. */
  public static final ThreatAssessmentResultType CHECK_POLICY = KNOWN.add("checkPolicy");
  /** By scanning again. */
  public static final ThreatAssessmentResultType RESCAN = KNOWN.add("rescan");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final ThreatAssessmentResultType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ThreatAssessmentResultType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ThreatAssessmentResultType> known() { return KNOWN.all(); }
}
