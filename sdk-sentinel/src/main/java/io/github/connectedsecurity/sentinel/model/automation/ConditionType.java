package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** In what way a condition looks. */
public record ConditionType(String value) implements OpenValue {
  private static final KnownValues<ConditionType> KNOWN = new KnownValues<>(ConditionType::new);

  /** At a property. */
  public static final ConditionType PROPERTY = KNOWN.add("Property");
  /** At the items of a list. */
  public static final ConditionType PROPERTY_ARRAY = KNOWN.add("PropertyArray");
  /** At what a property was or has become. */
  public static final ConditionType PROPERTY_CHANGED = KNOWN.add("PropertyChanged");
  /** At what was added to a list. */
  public static final ConditionType PROPERTY_ARRAY_CHANGED = KNOWN.add("PropertyArrayChanged");
  /** At other conditions. */
  public static final ConditionType BOOLEAN = KNOWN.add("Boolean");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ConditionType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ConditionType> known() { return KNOWN.all(); }
}
