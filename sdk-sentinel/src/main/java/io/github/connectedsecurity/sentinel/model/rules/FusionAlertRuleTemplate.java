package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A built-in rule to be. */
public final class FusionAlertRuleTemplate extends AlertRuleTemplate {
  private FusionAlertRuleTemplate(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FusionAlertRuleTemplate of(Map<String, Object> json) { return new FusionAlertRuleTemplate(json); }

  /** What a built-in rule looks for. */
  public FusionTemplateProperties properties() { return properties(FusionTemplateProperties::of); }
}
