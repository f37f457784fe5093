package io.github.connectedsecurity.securitycenter.model.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** Conditions that must all hold. */
public final class GovernanceConditionSet extends JsonModel {
  private GovernanceConditionSet(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GovernanceConditionSet of(Map<String, Object> json) { return new GovernanceConditionSet(json); }

  /** The conditions. */
  public List<GovernanceCondition> conditions() { return objects("conditions", GovernanceCondition::of); }
}
