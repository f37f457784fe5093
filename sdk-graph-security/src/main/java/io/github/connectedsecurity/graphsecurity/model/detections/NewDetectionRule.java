package io.github.connectedsecurity.graphsecurity.model.detections;

import io.github.connectedsecurity.core.json.JsonBody;

/** A rule to create. */
public final class NewDetectionRule extends JsonBody<NewDetectionRule> {
  private NewDetectionRule() {}

  /**
   * Starts with what must be given.
   *
   * @param displayName the name that people know it by
   * @param queryCondition what it looks for
   * @param schedule how often it runs
   * @param detectionAction what it does about a finding
   */
  public static NewDetectionRule of(String displayName, QueryConditionInput queryCondition, RuleScheduleInput schedule, DetectionActionInput detectionAction) {
    return new NewDetectionRule().set("isEnabled", true).set("displayName", displayName).set("queryCondition", queryCondition).set("schedule", schedule)
        .set("detectionAction", detectionAction);
  }

  /** Whether it is on, which it is unless told otherwise. */
  public NewDetectionRule isEnabled(boolean isEnabled) { return set("isEnabled", isEnabled); }
}
