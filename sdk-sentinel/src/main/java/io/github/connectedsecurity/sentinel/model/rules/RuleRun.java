package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A run of a rule that somebody asked for. */
public final class RuleRun extends ArmResource {
  private RuleRun(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RuleRun of(Map<String, Object> json) { return new RuleRun(json); }

  /** How far it is. */
  public RuleRunProperties properties() { return properties(RuleRunProperties::of); }
}
