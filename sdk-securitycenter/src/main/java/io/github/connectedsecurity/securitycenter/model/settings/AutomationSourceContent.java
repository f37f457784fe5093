package io.github.connectedsecurity.securitycenter.model.settings;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Which events shall start an automation. */
public final class AutomationSourceContent extends JsonBody<AutomationSourceContent> {
  private AutomationSourceContent() {}

  /**
   * Starts with what must be given.
   *
   * @param eventSource the kind of event
   */
  public static AutomationSourceContent of(EventSource eventSource) { return new AutomationSourceContent().set("eventSource", eventSource); }

  /** One of these must match; none means every event. */
  public AutomationSourceContent ruleSets(List<AutomationRuleSetContent> ruleSets) { return set("ruleSets", ruleSets); }
}
