package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far the judgement is. */
public record ThreatAssessmentStatus(String value) implements OpenValue {
  private static final KnownValues<ThreatAssessmentStatus> KNOWN = new KnownValues<>(ThreatAssessmentStatus::new);

  /** Under way. */
  public static final ThreatAssessmentStatus PENDING = KNOWN.add("pending");
  /** Done. */
  public static final ThreatAssessmentStatus COMPLETED = KNOWN.add("completed");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ThreatAssessmentStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ThreatAssessmentStatus> known() { return KNOWN.all(); }
}
