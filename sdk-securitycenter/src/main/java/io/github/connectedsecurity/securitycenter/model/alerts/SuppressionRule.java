package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** Dismisses alerts of one type by itself. */
public final class SuppressionRule extends ArmResource {
  private SuppressionRule(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SuppressionRule of(Map<String, Object> json) { return new SuppressionRule(json); }

  /** The rule; an empty view when the answer has none. */
  public SuppressionRuleProperties properties() { return properties(SuppressionRuleProperties::of); }
}
