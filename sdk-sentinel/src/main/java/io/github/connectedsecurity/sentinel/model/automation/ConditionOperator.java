package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a property is compared. */
public record ConditionOperator(String value) implements OpenValue {
  private static final KnownValues<ConditionOperator> KNOWN = new KnownValues<>(ConditionOperator::new);

  /** Is the same. */
  public static final ConditionOperator EQUALS = KNOWN.add("Equals");
  /** Is another. */
  public static final ConditionOperator NOT_EQUALS = KNOWN.add("NotEquals");
  /** Has it inside. */
  public static final ConditionOperator CONTAINS = KNOWN.add("Contains");
  /** Does not have it inside. */
  public static final ConditionOperator NOT_CONTAINS = KNOWN.add("NotContains");
  /** Begins with it. */
  public static final ConditionOperator STARTS_WITH = KNOWN.add("StartsWith");
  /** Does not begin with it. */
  public static final ConditionOperator NOT_STARTS_WITH = KNOWN.add("NotStartsWith");
  /** Ends with it. */
  public static final ConditionOperator ENDS_WITH = KNOWN.add("EndsWith");
  /** Does not end with it. */
  public static final ConditionOperator NOT_ENDS_WITH = KNOWN.add("NotEndsWith");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ConditionOperator of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ConditionOperator> known() { return KNOWN.all(); }
}
