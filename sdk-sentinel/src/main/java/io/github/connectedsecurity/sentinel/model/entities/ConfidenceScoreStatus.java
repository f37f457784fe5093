package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether the score of an alert is final. */
public record ConfidenceScoreStatus(String value) implements OpenValue {
  private static final KnownValues<ConfidenceScoreStatus> KNOWN = new KnownValues<>(ConfidenceScoreStatus::new);

  /** There is no score. */
  public static final ConfidenceScoreStatus NOT_APPLICABLE = KNOWN.add("NotApplicable");
  /** Being computed. */
  public static final ConfidenceScoreStatus IN_PROCESS = KNOWN.add("InProcess");
  /** There, and may change. */
  public static final ConfidenceScoreStatus NOT_FINAL = KNOWN.add("NotFinal");
  /** There for good. */
  public static final ConfidenceScoreStatus FINAL = KNOWN.add("Final");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ConfidenceScoreStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ConfidenceScoreStatus> known() { return KNOWN.all(); }
}
