package io.github.connectedsecurity.securitycenter.model.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How the owner of a recommendation is found. */
public record GovernanceOwnerType(String value) implements OpenValue {
  private static final KnownValues<GovernanceOwnerType> KNOWN = new KnownValues<>(GovernanceOwnerType::new);

  /** By a tag of the resource. */
  public static final GovernanceOwnerType BY_TAG = KNOWN.add("ByTag");
  /** By a fixed address. */
  public static final GovernanceOwnerType MANUALLY = KNOWN.add("Manually");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static GovernanceOwnerType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<GovernanceOwnerType> known() { return KNOWN.all(); }
}
