package io.github.connectedsecurity.securitycenter.model.governance;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Conditions that must all hold. */
public final class GovernanceConditionSetContent extends JsonBody<GovernanceConditionSetContent> {
  private GovernanceConditionSetContent() {}

  /**
   * Starts with what must be given.
   *
   * @param conditions the conditions
   */
  public static GovernanceConditionSetContent of(List<GovernanceConditionContent> conditions) {
    return new GovernanceConditionSetContent().set("conditions", conditions);
  }
}
