package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Who sent it in. */
public record ThreatAssessmentRequestSource(String value) implements OpenValue {
  private static final KnownValues<ThreatAssessmentRequestSource> KNOWN = new KnownValues<>(ThreatAssessmentRequestSource::new);

  /** Not told. */
  public static final ThreatAssessmentRequestSource UNDEFINED = KNOWN.add("undefined");
  /** A user. */
  public static final ThreatAssessmentRequestSource USER = KNOWN.add("user");
  /** An administrator. */
  public static final ThreatAssessmentRequestSource ADMINISTRATOR = KNOWN.add("administrator");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ThreatAssessmentRequestSource of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ThreatAssessmentRequestSource> known() { return KNOWN.all(); }
}
