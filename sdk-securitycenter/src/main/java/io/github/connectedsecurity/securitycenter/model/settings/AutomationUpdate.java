package io.github.connectedsecurity.securitycenter.model.settings;

import io.github.connectedsecurity.securitycenter.model.ArmBody;
import java.util.List;
import java.util.Map;

/** Changes parts of an automation; what is not set stays. Lists are replaced as a whole, with the secrets of actions. */
public final class AutomationUpdate extends ArmBody<AutomationUpdate> {
  private AutomationUpdate() {}

  /** Starts with nothing set. */
  public static AutomationUpdate create() { return new AutomationUpdate(); }

  /** Tags of Resource Manager. */
  public AutomationUpdate tags(Map<String, ?> tags) { return set("tags", tags); }

  /** What it is for. */
  public AutomationUpdate description(String description) { return property("description", description); }

  /** Whether it works. */
  public AutomationUpdate isEnabled(boolean isEnabled) { return property("isEnabled", isEnabled); }

  /** The subscription, or groups of it, whose events count. */
  public AutomationUpdate scopes(List<AutomationScopeContent> scopes) { return property("scopes", scopes); }

  /** Which events start it. */
  public AutomationUpdate sources(List<AutomationSourceContent> sources) { return property("sources", sources); }

  /** Where they go. */
  public AutomationUpdate actions(List<AutomationActionContent> actions) { return property("actions", actions); }
}
