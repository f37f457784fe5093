package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Runs KQL every minute. */
public final class NrtAlertRule extends AlertRule {
  private NrtAlertRule(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static NrtAlertRule of(Map<String, Object> json) { return new NrtAlertRule(json); }

  /** What it runs. */
  public NrtAlertRuleProperties properties() { return properties(NrtAlertRuleProperties::of); }
}
