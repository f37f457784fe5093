package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A near-real-time rule to be. */
public final class NrtAlertRuleTemplate extends AlertRuleTemplate {
  private NrtAlertRuleTemplate(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static NrtAlertRuleTemplate of(Map<String, Object> json) { return new NrtAlertRuleTemplate(json); }

  /** What rules made from it will run. */
  public ScheduledTemplateProperties properties() { return properties(ScheduledTemplateProperties::of); }
}
