package io.github.connectedsecurity.securitycenter.model.settings;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Rules that must all match. */
public final class AutomationRuleSetContent extends JsonBody<AutomationRuleSetContent> {
  private AutomationRuleSetContent() {}

  /**
   * Starts with what must be given.
   *
   * @param rules the rules
   */
  public static AutomationRuleSetContent of(List<AutomationRuleContent> rules) { return new AutomationRuleSetContent().set("rules", rules); }
}
