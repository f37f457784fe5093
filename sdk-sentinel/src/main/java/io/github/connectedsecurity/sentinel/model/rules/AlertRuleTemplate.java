package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A rule to make rules from. Those of a kind unknown here stay of this class. */
public class AlertRuleTemplate extends ArmResource {
  AlertRuleTemplate(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code kind} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static AlertRuleTemplate of(Map<String, Object> json) { return AlertRuleTemplateTypes.named(typeName(json, "kind")).apply(json); }
}
