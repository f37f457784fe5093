package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A rule to be that turns alerts into incidents. */
public final class MicrosoftSecurityAlertRuleTemplate extends AlertRuleTemplate {
  private MicrosoftSecurityAlertRuleTemplate(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MicrosoftSecurityAlertRuleTemplate of(Map<String, Object> json) { return new MicrosoftSecurityAlertRuleTemplate(json); }

  /** Which alerts will become incidents. */
  public MicrosoftSecurityTemplateProperties properties() { return properties(MicrosoftSecurityTemplateProperties::of); }
}
