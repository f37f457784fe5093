package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What the asking person thinks should have happened. */
public record ThreatExpectedAssessment(String value) implements OpenValue {
  private static final KnownValues<ThreatExpectedAssessment> KNOWN = new KnownValues<>(ThreatExpectedAssessment::new);

  /** It should have been blocked. */
  public static final ThreatExpectedAssessment BLOCK = KNOWN.add("block");
  /** It should have been let through. */
  public static final ThreatExpectedAssessment UNBLOCK = KNOWN.add("unblock");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ThreatExpectedAssessment of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ThreatExpectedAssessment> known() { return KNOWN.all(); }
}
