package io.github.connectedsecurity.graphsecurity.model.detections;

import io.github.connectedsecurity.core.json.JsonBody;

/** What to change about a rule. */
public final class DetectionRuleUpdate extends JsonBody<DetectionRuleUpdate> {
  private DetectionRuleUpdate() {}

  /** Starts with nothing set. */
  public static DetectionRuleUpdate create() { return new DetectionRuleUpdate(); }

  /** Names it anew. */
  public DetectionRuleUpdate displayName(String displayName) { return set("displayName", displayName); }

  /** Turns it on or off. */
  public DetectionRuleUpdate isEnabled(boolean isEnabled) { return set("isEnabled", isEnabled); }

  /** Looks for something else. */
  public DetectionRuleUpdate queryCondition(QueryConditionInput queryCondition) { return set("queryCondition", queryCondition); }

  /** Runs at other times. */
  public DetectionRuleUpdate schedule(RuleScheduleInput schedule) { return set("schedule", schedule); }

  /** Does something else about a finding. */
  public DetectionRuleUpdate detectionAction(DetectionActionInput detectionAction) { return set("detectionAction", detectionAction); }
}
