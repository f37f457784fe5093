package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a field of a STIX object is compared. */
public record IntelligenceOperator(String value) implements OpenValue {
  private static final KnownValues<IntelligenceOperator> KNOWN = new KnownValues<>(IntelligenceOperator::new);

  /** Is the same. */
  public static final IntelligenceOperator EQUALS = KNOWN.add("Equals");
  /** Is another. */
  public static final IntelligenceOperator NOT_EQUALS = KNOWN.add("NotEquals");
  /** Is smaller. */
  public static final IntelligenceOperator LESS_THAN = KNOWN.add("LessThan");
  /** Is not larger. */
  public static final IntelligenceOperator LESS_THAN_EQUAL = KNOWN.add("LessThanEqual");
  /** Is larger. */
  public static final IntelligenceOperator GREATER_THAN = KNOWN.add("GreaterThan");
  /** Is not smaller. */
  public static final IntelligenceOperator GREATER_THAN_EQUAL = KNOWN.add("GreaterThanEqual");
  /** Has it inside. */
  public static final IntelligenceOperator STRING_CONTAINS = KNOWN.add("StringContains");
  /** Does not have it inside. */
  public static final IntelligenceOperator STRING_NOT_CONTAINS = KNOWN.add("StringNotContains");
  /** Begins with it. */
  public static final IntelligenceOperator STRING_STARTS_WITH = KNOWN.add("StringStartsWith");
  /** Does not begin with it. */
  public static final IntelligenceOperator STRING_NOT_STARTS_WITH = KNOWN.add("StringNotStartsWith");
  /** Ends with it. */
  public static final IntelligenceOperator STRING_ENDS_WITH = KNOWN.add("StringEndsWith");
  /** Does not end with it. */
  public static final IntelligenceOperator STRING_NOT_ENDS_WITH = KNOWN.add("StringNotEndsWith");
  /** Is empty. */
  public static final IntelligenceOperator STRING_IS_EMPTY = KNOWN.add("StringIsEmpty");
  /** Is absent. */
  public static final IntelligenceOperator IS_NULL = KNOWN.add("IsNull");
  /** Is true. */
  public static final IntelligenceOperator IS_TRUE = KNOWN.add("IsTrue");
  /** Is false. */
  public static final IntelligenceOperator IS_FALSE = KNOWN.add("IsFalse");
  /** The list has it. */
  public static final IntelligenceOperator ARRAY_CONTAINS = KNOWN.add("ArrayContains");
  /** The list does not have it. */
  public static final IntelligenceOperator ARRAY_NOT_CONTAINS = KNOWN.add("ArrayNotContains");
  /** Not before a time counted from now. */
  public static final IntelligenceOperator ON_OR_AFTER_RELATIVE = KNOWN.add("OnOrAfterRelative");
  /** After a time counted from now. */
  public static final IntelligenceOperator AFTER_RELATIVE = KNOWN.add("AfterRelative");
  /** Not after a time counted from now. */
  public static final IntelligenceOperator ON_OR_BEFORE_RELATIVE = KNOWN.add("OnOrBeforeRelative");
  /** Before a time counted from now. */
  public static final IntelligenceOperator BEFORE_RELATIVE = KNOWN.add("BeforeRelative");
  /** Not before a time. */
  public static final IntelligenceOperator ON_OR_AFTER_ABSOLUTE = KNOWN.add("OnOrAfterAbsolute");
  /** After a time. */
  public static final IntelligenceOperator AFTER_ABSOLUTE = KNOWN.add("AfterAbsolute");
  /** Not after a time. */
  public static final IntelligenceOperator ON_OR_BEFORE_ABSOLUTE = KNOWN.add("OnOrBeforeAbsolute");
  /** Before a time. */
  public static final IntelligenceOperator BEFORE_ABSOLUTE = KNOWN.add("BeforeAbsolute");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IntelligenceOperator of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<IntelligenceOperator> known() { return KNOWN.all(); }
}
