package io.github.connectedsecurity.securitycenter.model.alerts;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** The entities that a rule is about. */
public final class SuppressionScopeContent extends JsonBody<SuppressionScopeContent> {
  private SuppressionScopeContent() {}

  /**
   * Starts with what must be given.
   *
   * @param allOf the conditions, all of which must hold
   */
  public static SuppressionScopeContent of(List<SuppressionConditionContent> allOf) { return new SuppressionScopeContent().set("allOf", allOf); }
}
