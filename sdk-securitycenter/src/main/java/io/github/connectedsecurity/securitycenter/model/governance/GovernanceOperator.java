package io.github.connectedsecurity.securitycenter.model.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a condition of a governance rule compares. */
public record GovernanceOperator(String value) implements OpenValue {
  private static final KnownValues<GovernanceOperator> KNOWN = new KnownValues<>(GovernanceOperator::new);

  /** Same. */
  public static final GovernanceOperator EQUALS = KNOWN.add("Equals");
  /** One of several. */
  public static final GovernanceOperator IN = KNOWN.add("In");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static GovernanceOperator of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<GovernanceOperator> known() { return KNOWN.all(); }
}
