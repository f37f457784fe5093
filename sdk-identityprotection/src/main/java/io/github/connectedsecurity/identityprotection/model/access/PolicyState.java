package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a conditional access policy acts. */
public record PolicyState(String value) implements OpenValue {
  private static final KnownValues<PolicyState> KNOWN = new KnownValues<>(PolicyState::new);

  /** It acts. */
  public static final PolicyState ENABLED = KNOWN.add("enabled");
  /** It does nothing. */
  public static final PolicyState DISABLED = KNOWN.add("disabled");
  /** Report-only: sign-ins tell what it would have done, and nobody is stopped. */
  public static final PolicyState REPORT_ONLY = KNOWN.add("enabledForReportingButNotEnforced");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static PolicyState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<PolicyState> known() { return KNOWN.all(); }
}
