package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a resource stands under a recommendation. */
public record AssessmentStatusCode(String value) implements OpenValue {
  private static final KnownValues<AssessmentStatusCode> KNOWN = new KnownValues<>(AssessmentStatusCode::new);

  /** It meets the recommendation. */
  public static final AssessmentStatusCode HEALTHY = KNOWN.add("Healthy");
  /** It breaks the recommendation. */
  public static final AssessmentStatusCode UNHEALTHY = KNOWN.add("Unhealthy");
  /** It is not judged, for instance because a policy turned the assessment off. */
  public static final AssessmentStatusCode NOT_APPLICABLE = KNOWN.add("NotApplicable");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AssessmentStatusCode of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AssessmentStatusCode> known() { return KNOWN.all(); }
}
