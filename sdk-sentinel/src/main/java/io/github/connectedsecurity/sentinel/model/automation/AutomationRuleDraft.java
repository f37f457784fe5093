package io.github.connectedsecurity.sentinel.model.automation;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import java.util.List;
import java.util.Set;

/** An automation rule. */
public final class AutomationRuleDraft extends JsonBody<AutomationRuleDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("lastModifiedTimeUtc", "createdTimeUtc", "lastModifiedBy", "createdBy");

  private AutomationRuleDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param displayName its name for people; up to 500 characters
   * @param order its place, from 1 to 1,000; lower ones run first
   * @param triggeringLogic when it acts
   * @param actions what it does; up to 20
   */
  public static AutomationRuleDraft of(String displayName, int order, TriggeringLogicDraft triggeringLogic, List<AutomationActionDraft> actions) {
    return new AutomationRuleDraft().set("displayName", displayName).set("order", order).set("triggeringLogic", triggeringLogic).set("actions", actions);
  }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static AutomationRuleDraft from(AutomationRuleProperties read) { return new AutomationRuleDraft().setAll(Draft.writable(read.raw(), NOT_SENT)); }

  /** Replaces its name for people; up to 500 characters. */
  public AutomationRuleDraft displayName(String displayName) { return set("displayName", displayName); }

  /** Replaces its place, from 1 to 1,000; lower ones run first. */
  public AutomationRuleDraft order(int order) { return set("order", order); }

  /** Replaces when it acts. */
  public AutomationRuleDraft triggeringLogic(TriggeringLogicDraft triggeringLogic) { return set("triggeringLogic", triggeringLogic); }

  /** Replaces what it does; up to 20. */
  public AutomationRuleDraft actions(List<AutomationActionDraft> actions) { return set("actions", actions); }
}
