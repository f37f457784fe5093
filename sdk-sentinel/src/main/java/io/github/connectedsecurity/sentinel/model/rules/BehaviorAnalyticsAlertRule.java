package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Learns what is usual, and tells what is not. */
public final class BehaviorAnalyticsAlertRule extends AlertRule {
  private BehaviorAnalyticsAlertRule(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BehaviorAnalyticsAlertRule of(Map<String, Object> json) { return new BehaviorAnalyticsAlertRule(json); }

  /** A rule whose working comes from its template. */
  public BuiltInAlertRuleProperties properties() { return properties(BuiltInAlertRuleProperties::of); }
}
