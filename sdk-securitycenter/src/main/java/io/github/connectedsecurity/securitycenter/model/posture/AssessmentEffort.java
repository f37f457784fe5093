package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How much a remedy costs its users or its makers. */
public record AssessmentEffort(String value) implements OpenValue {
  private static final KnownValues<AssessmentEffort> KNOWN = new KnownValues<>(AssessmentEffort::new);

  /** Hardly anything. */
  public static final AssessmentEffort LOW = KNOWN.add("Low");
  /** Something to plan for. */
  public static final AssessmentEffort MODERATE = KNOWN.add("Moderate");
  /** A project of its own. */
  public static final AssessmentEffort HIGH = KNOWN.add("High");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AssessmentEffort of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AssessmentEffort> known() { return KNOWN.all(); }
}
