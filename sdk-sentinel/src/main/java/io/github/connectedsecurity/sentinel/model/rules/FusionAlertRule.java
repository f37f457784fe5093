package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Correlates weak signals of many products. */
public final class FusionAlertRule extends AlertRule {
  private FusionAlertRule(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FusionAlertRule of(Map<String, Object> json) { return new FusionAlertRule(json); }

  /** What it correlates. */
  public FusionAlertRuleProperties properties() { return properties(FusionAlertRuleProperties::of); }
}
