package io.github.connectedsecurity.securitycenter.model.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The end of an operation on a rule. */
public record GovernanceOperationStatus(String value) implements OpenValue {
  private static final KnownValues<GovernanceOperationStatus> KNOWN = new KnownValues<>(GovernanceOperationStatus::new);

  /** It was done. */
  public static final GovernanceOperationStatus SUCCEEDED = KNOWN.add("Succeeded");
  /** It was not done. */
  public static final GovernanceOperationStatus FAILED = KNOWN.add("Failed");
  /** Somebody stopped it. */
  public static final GovernanceOperationStatus CANCELED = KNOWN.add("Canceled");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static GovernanceOperationStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<GovernanceOperationStatus> known() { return KNOWN.all(); }
}
