package io.github.connectedsecurity.sentinel.model.automation;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.Map;

/** Something that an automation rule shall do; {@code order} is its place within the rule, counted from 1. */
public final class AutomationActionDraft extends JsonBody<AutomationActionDraft> {
  private AutomationActionDraft(int order, ActionType type, Object configuration) {
    set("order", order).set("actionType", type).set("actionConfiguration", configuration);
  }

  /** Starts a playbook, by its ARM id, in the tenant that it is in. */
  public static AutomationActionDraft runPlaybook(int order, String logicAppResourceId, String tenantId) {
    return new AutomationActionDraft(order, ActionType.RUN_PLAYBOOK, Map.of("logicAppResourceId", logicAppResourceId, "tenantId", tenantId));
  }

  /** Puts a task on the incident; the description may be empty or HTML. */
  public static AutomationActionDraft addTask(int order, String title, String description) {
    Map<String, String> task = description.isEmpty() ? Map.of("title", title) : Map.of("title", title, "description", description);
    return new AutomationActionDraft(order, ActionType.ADD_INCIDENT_TASK, task);
  }

  /** Changes the incident. */
  public static AutomationActionDraft modify(int order, IncidentChangeDraft change) {
    return new AutomationActionDraft(order, ActionType.MODIFY_PROPERTIES, change);
  }
}
