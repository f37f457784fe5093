package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A playbook that a rule starts for its alerts. */
public final class RuleAction extends ArmResource {
  private RuleAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RuleAction of(Map<String, Object> json) { return new RuleAction(json); }

  /** Which playbook. */
  public RuleActionProperties properties() { return properties(RuleActionProperties::of); }
}
