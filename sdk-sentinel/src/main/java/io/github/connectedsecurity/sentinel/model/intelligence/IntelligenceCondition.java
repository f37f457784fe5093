package io.github.connectedsecurity.sentinel.model.intelligence;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** What must be true of STIX objects. */
public final class IntelligenceCondition extends JsonBody<IntelligenceCondition> {
  private IntelligenceCondition() {}

  /**
   * Starts with what must be given.
   *
   * @param clauses the comparisons
   */
  public static IntelligenceCondition of(List<IntelligenceClause> clauses) { return new IntelligenceCondition().set("clauses", clauses); }

  /** Only of this type: {@code indicator}, {@code attack-pattern}, {@code threat-actor}, {@code identity}, {@code relationship}. */
  public IntelligenceCondition stixObjectType(String stixObjectType) { return set("stixObjectType", stixObjectType); }

  /** Whether all of them must hold. */
  public IntelligenceCondition conditionConnective(Connective conditionConnective) { return set("conditionConnective", conditionConnective); }

  /** Empties conditionConnective at the service. */
  public IntelligenceCondition clearConditionConnective() { return clear("conditionConnective"); }
}
