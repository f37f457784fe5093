package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a rule reads both of its sides. */
public record RulePropertyType(String value) implements OpenValue {
  private static final KnownValues<RulePropertyType> KNOWN = new KnownValues<>(RulePropertyType::new);

  /** As texts. */
  public static final RulePropertyType STRING = KNOWN.add("String");
  /** As whole numbers. */
  public static final RulePropertyType INTEGER = KNOWN.add("Integer");
  /** As numbers. */
  public static final RulePropertyType NUMBER = KNOWN.add("Number");
  /** As truth values. */
  public static final RulePropertyType BOOLEAN = KNOWN.add("Boolean");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RulePropertyType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RulePropertyType> known() { return KNOWN.all(); }
}
