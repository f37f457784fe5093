package io.github.connectedsecurity.sentinel.model.intelligence;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** A comparison. */
public final class IntelligenceClause extends JsonBody<IntelligenceClause> {
  private IntelligenceClause() {}

  /**
   * Starts with what must be given.
   *
   * @param field a field of STIX or of the service
   * @param operator how it is compared
   * @param values with what, always as texts
   */
  public static IntelligenceClause of(String field, IntelligenceOperator operator, List<String> values) {
    return new IntelligenceClause().set("field", field).set("operator", operator).set("values", values);
  }

  /** How the values are bound together. */
  public IntelligenceClause clauseConnective(Connective clauseConnective) { return set("clauseConnective", clauseConnective); }
}
