package io.github.connectedsecurity.securitycenter.model.settings;

import io.github.connectedsecurity.core.json.JsonBody;

/** Compares a part of an event. */
public final class AutomationRuleContent extends JsonBody<AutomationRuleContent> {
  private AutomationRuleContent() {}

  /**
   * Starts with what must be given.
   *
   * @param propertyJPath where the part is, as a JSON path
   * @param propertyType how both sides are read
   * @param operator how they are compared
   * @param expectedValue the other side; always text
   */
  public static AutomationRuleContent of(String propertyJPath, RulePropertyType propertyType, RuleOperator operator, String expectedValue) {
    return new AutomationRuleContent()
        .set("propertyJPath", propertyJPath)
        .set("propertyType", propertyType)
        .set("operator", operator)
        .set("expectedValue", expectedValue);
  }
}
