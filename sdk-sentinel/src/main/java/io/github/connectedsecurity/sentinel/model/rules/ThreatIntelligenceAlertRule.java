package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Matches logs with Microsoft's indicators. */
public final class ThreatIntelligenceAlertRule extends AlertRule {
  private ThreatIntelligenceAlertRule(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ThreatIntelligenceAlertRule of(Map<String, Object> json) { return new ThreatIntelligenceAlertRule(json); }

  /** A rule whose working comes from its template. */
  public BuiltInAlertRuleProperties properties() { return properties(BuiltInAlertRuleProperties::of); }
}
