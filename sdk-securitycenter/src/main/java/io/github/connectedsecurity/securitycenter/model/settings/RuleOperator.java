package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a rule compares. */
public record RuleOperator(String value) implements OpenValue {
  private static final KnownValues<RuleOperator> KNOWN = new KnownValues<>(RuleOperator::new);

  /** Same. */
  public static final RuleOperator EQUALS = KNOWN.add("Equals");
  /** More. */
  public static final RuleOperator GREATER_THAN = KNOWN.add("GreaterThan");
  /** More or same. */
  public static final RuleOperator GREATER_THAN_OR_EQUAL_TO = KNOWN.add("GreaterThanOrEqualTo");
  /** Less; the service's own spelling. */
  public static final RuleOperator LESSER_THAN = KNOWN.add("LesserThan");
  /** Less or same; the service's own spelling. */
  public static final RuleOperator LESSER_THAN_OR_EQUAL_TO = KNOWN.add("LesserThanOrEqualTo");
  /** Other. */
  public static final RuleOperator NOT_EQUALS = KNOWN.add("NotEquals");
  /** Text within text. */
  public static final RuleOperator CONTAINS = KNOWN.add("Contains");
  /** Begins with. */
  public static final RuleOperator STARTS_WITH = KNOWN.add("StartsWith");
  /** Ends with. */
  public static final RuleOperator ENDS_WITH = KNOWN.add("EndsWith");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RuleOperator of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RuleOperator> known() { return KNOWN.all(); }
}
