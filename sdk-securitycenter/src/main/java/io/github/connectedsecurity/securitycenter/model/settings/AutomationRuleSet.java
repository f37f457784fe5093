package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** Rules that must all match. */
public final class AutomationRuleSet extends JsonModel {
  private AutomationRuleSet(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AutomationRuleSet of(Map<String, Object> json) { return new AutomationRuleSet(json); }

  /** The rules. */
  public List<AutomationRule> rules() { return objects("rules", AutomationRule::of); }
}
