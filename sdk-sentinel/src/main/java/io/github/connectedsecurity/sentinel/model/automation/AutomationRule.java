package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** Does something by itself with new or changed incidents and alerts. */
public final class AutomationRule extends ArmResource {
  private AutomationRule(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AutomationRule of(Map<String, Object> json) { return new AutomationRule(json); }

  /** When it does what. */
  public AutomationRuleProperties properties() { return properties(AutomationRuleProperties::of); }
}
