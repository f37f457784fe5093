package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How much a weakness matters. */
public record AssessmentSeverity(String value) implements OpenValue {
  private static final KnownValues<AssessmentSeverity> KNOWN = new KnownValues<>(AssessmentSeverity::new);

  /** Little. */
  public static final AssessmentSeverity LOW = KNOWN.add("Low");
  /** Somewhat. */
  public static final AssessmentSeverity MEDIUM = KNOWN.add("Medium");
  /** Much. */
  public static final AssessmentSeverity HIGH = KNOWN.add("High");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AssessmentSeverity of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AssessmentSeverity> known() { return KNOWN.all(); }
}
