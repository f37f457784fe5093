package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.model.rules.BuiltInRuleDraft;
import io.github.connectedsecurity.sentinel.model.rules.MicrosoftSecurityRuleDraft;
import io.github.connectedsecurity.sentinel.model.rules.NrtRuleDraft;
import io.github.connectedsecurity.sentinel.model.rules.RuleKind;
import io.github.connectedsecurity.sentinel.model.rules.ScheduledRuleDraft;
import java.util.Map;

/** A new rule: its kind and the properties that this kind has. */
public final class AlertRuleDraft {
  private final RuleKind kind;
  private final JsonBody<?> properties;

  private AlertRuleDraft(RuleKind kind, JsonBody<?> properties) {
    this.kind = kind;
    this.properties = properties;
  }

  /** A rule that runs KQL from time to time. */
  public static AlertRuleDraft scheduled(ScheduledRuleDraft properties) { return new AlertRuleDraft(RuleKind.SCHEDULED, properties); }

  /** A rule that runs KQL every minute; up to 50 of them. */
  public static AlertRuleDraft nrt(NrtRuleDraft properties) { return new AlertRuleDraft(RuleKind.NRT, properties); }

  /** A rule that turns alerts of another product into incidents. */
  public static AlertRuleDraft microsoftSecurity(MicrosoftSecurityRuleDraft properties) {
    return new AlertRuleDraft(RuleKind.MICROSOFT_SECURITY_INCIDENT_CREATION, properties);
  }

  /** The rule that correlates weak signals. */
  public static AlertRuleDraft fusion(BuiltInRuleDraft properties) { return new AlertRuleDraft(RuleKind.FUSION, properties); }

  /** A rule that learns what is usual. */
  public static AlertRuleDraft behaviorAnalytics(BuiltInRuleDraft properties) { return new AlertRuleDraft(RuleKind.ML_BEHAVIOR_ANALYTICS, properties); }

  /** The rule that matches logs with Microsoft's indicators. */
  public static AlertRuleDraft threatIntelligence(BuiltInRuleDraft properties) { return new AlertRuleDraft(RuleKind.THREAT_INTELLIGENCE, properties); }

  /** A rule of a kind that this version does not know. */
  public static AlertRuleDraft of(RuleKind kind, PropertiesDraft properties) { return new AlertRuleDraft(kind, properties); }

  String kind() { return kind.value(); }

  Map<String, Object> whole() { return ArmDoor.made(properties, kind.value()); }

  /** Names the kind only. */
  @Override
  public String toString() { return "AlertRuleDraft[" + kind.value() + "]"; }
}
