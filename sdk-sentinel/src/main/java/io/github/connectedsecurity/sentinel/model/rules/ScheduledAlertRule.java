package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Runs KQL from time to time. */
public final class ScheduledAlertRule extends AlertRule {
  private ScheduledAlertRule(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ScheduledAlertRule of(Map<String, Object> json) { return new ScheduledAlertRule(json); }

  /** What it runs and when. */
  public ScheduledAlertRuleProperties properties() { return properties(ScheduledAlertRuleProperties::of); }
}
