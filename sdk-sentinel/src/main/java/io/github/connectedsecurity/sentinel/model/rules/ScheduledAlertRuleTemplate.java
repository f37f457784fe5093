package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A scheduled rule to be. */
public final class ScheduledAlertRuleTemplate extends AlertRuleTemplate {
  private ScheduledAlertRuleTemplate(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ScheduledAlertRuleTemplate of(Map<String, Object> json) { return new ScheduledAlertRuleTemplate(json); }

  /** What rules made from it will run. */
  public ScheduledTemplateProperties properties() { return properties(ScheduledTemplateProperties::of); }
}
