package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What an assessment is asked to bring along; one of the two. */
public record AssessmentExpansion(String value) implements OpenValue {
  private static final KnownValues<AssessmentExpansion> KNOWN = new KnownValues<>(AssessmentExpansion::new);

  /** The way to the portal. */
  public static final AssessmentExpansion LINKS = KNOWN.add("links");
  /** The recommendation itself. */
  public static final AssessmentExpansion METADATA = KNOWN.add("metadata");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AssessmentExpansion of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AssessmentExpansion> known() { return KNOWN.all(); }
}
