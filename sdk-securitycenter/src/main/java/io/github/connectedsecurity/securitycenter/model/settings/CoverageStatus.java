package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How many resources follow a plan. */
public record CoverageStatus(String value) implements OpenValue {
  private static final KnownValues<CoverageStatus> KNOWN = new KnownValues<>(CoverageStatus::new);

  /** All. */
  public static final CoverageStatus FULLY_COVERED = KNOWN.add("FullyCovered");
  /** Some. */
  public static final CoverageStatus PARTIALLY_COVERED = KNOWN.add("PartiallyCovered");
  /** None. */
  public static final CoverageStatus NOT_COVERED = KNOWN.add("NotCovered");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static CoverageStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<CoverageStatus> known() { return KNOWN.all(); }
}
