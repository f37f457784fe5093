package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How the number of rows is compared with a rule's threshold. */
public record TriggerOperator(String value) implements OpenValue {
  private static final KnownValues<TriggerOperator> KNOWN = new KnownValues<>(TriggerOperator::new);

  /** More rows. */
  public static final TriggerOperator GREATER_THAN = KNOWN.add("GreaterThan");
  /** Fewer rows. */
  public static final TriggerOperator LESS_THAN = KNOWN.add("LessThan");
  /** Exactly as many. */
  public static final TriggerOperator EQUAL = KNOWN.add("Equal");
  /** Any other number. */
  public static final TriggerOperator NOT_EQUAL = KNOWN.add("NotEqual");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TriggerOperator of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<TriggerOperator> known() { return KNOWN.all(); }
}
