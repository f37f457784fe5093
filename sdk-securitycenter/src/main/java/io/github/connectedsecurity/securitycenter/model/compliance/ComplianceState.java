package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A verdict about a standard or a part of it. */
public record ComplianceState(String value) implements OpenValue {
  private static final KnownValues<ComplianceState> KNOWN = new KnownValues<>(ComplianceState::new);

  /** Everything is met. */
  public static final ComplianceState PASSED = KNOWN.add("Passed");
  /** Something is broken. */
  public static final ComplianceState FAILED = KNOWN.add("Failed");
  /** Nothing was judged. */
  public static final ComplianceState SKIPPED = KNOWN.add("Skipped");
  /** It cannot be judged by machine. */
  public static final ComplianceState UNSUPPORTED = KNOWN.add("Unsupported");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ComplianceState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ComplianceState> known() { return KNOWN.all(); }
}
