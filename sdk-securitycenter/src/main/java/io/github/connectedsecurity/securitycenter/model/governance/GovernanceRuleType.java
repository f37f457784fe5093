package io.github.connectedsecurity.securitycenter.model.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Where the tasks of a rule are kept. */
public record GovernanceRuleType(String value) implements OpenValue {
  private static final KnownValues<GovernanceRuleType> KNOWN = new KnownValues<>(GovernanceRuleType::new);

  /** In the product itself. */
  public static final GovernanceRuleType INTEGRATED = KNOWN.add("Integrated");
  /** In ServiceNow. */
  public static final GovernanceRuleType SERVICE_NOW = KNOWN.add("ServiceNow");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static GovernanceRuleType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<GovernanceRuleType> known() { return KNOWN.all(); }
}
