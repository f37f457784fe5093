package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** The entities that a rule is about; all conditions must hold. */
public final class SuppressionScope extends JsonModel {
  private SuppressionScope(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SuppressionScope of(Map<String, Object> json) { return new SuppressionScope(json); }

  /** The conditions. */
  public List<SuppressionCondition> allOf() { return objects("allOf", SuppressionCondition::of); }
}
