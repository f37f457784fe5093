package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Turns alerts of another product into incidents. */
public final class MicrosoftSecurityAlertRule extends AlertRule {
  private MicrosoftSecurityAlertRule(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MicrosoftSecurityAlertRule of(Map<String, Object> json) { return new MicrosoftSecurityAlertRule(json); }

  /** Which alerts. */
  public MicrosoftSecurityAlertRuleProperties properties() { return properties(MicrosoftSecurityAlertRuleProperties::of); }
}
