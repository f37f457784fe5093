package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Who made an authentication strength. */
public record StrengthPolicyType(String value) implements OpenValue {
  private static final KnownValues<StrengthPolicyType> KNOWN = new KnownValues<>(StrengthPolicyType::new);

  /** The service; it cannot be changed. */
  public static final StrengthPolicyType BUILT_IN = KNOWN.add("builtIn");
  /** The tenant. */
  public static final StrengthPolicyType CUSTOM = KNOWN.add("custom");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final StrengthPolicyType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static StrengthPolicyType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<StrengthPolicyType> known() { return KNOWN.all(); }
}
