package io.github.connectedsecurity.graphsecurity.model.detections;

import io.github.connectedsecurity.core.json.JsonBody;

/** How often a rule runs. */
public final class RuleScheduleInput extends JsonBody<RuleScheduleInput> {
  private RuleScheduleInput() {}

  /**
   * Starts with what must be given.
   *
   * @param period {@code 0} for continuously, or {@code 1H}, {@code 3H}, {@code 12H}, {@code 24H}
   */
  public static RuleScheduleInput of(String period) { return new RuleScheduleInput().set("period", period); }
}
