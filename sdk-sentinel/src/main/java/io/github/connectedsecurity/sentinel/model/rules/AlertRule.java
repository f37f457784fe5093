package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A rule that raises alerts. Those of a kind unknown here stay of this class. */
public class AlertRule extends ArmResource {
  AlertRule(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code kind} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static AlertRule of(Map<String, Object> json) { return AlertRuleTypes.named(typeName(json, "kind")).apply(json); }
}
