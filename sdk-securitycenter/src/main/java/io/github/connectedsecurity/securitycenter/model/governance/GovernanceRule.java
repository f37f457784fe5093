package io.github.connectedsecurity.securitycenter.model.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** Gives recommendations an owner and a date. */
public final class GovernanceRule extends ArmResource {
  private GovernanceRule(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GovernanceRule of(Map<String, Object> json) { return new GovernanceRule(json); }

  /** The rule; an empty view when the answer has none. */
  public GovernanceRuleProperties properties() { return properties(GovernanceRuleProperties::of); }
}
