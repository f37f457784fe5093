package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How much an account may do. */
public record UserAccountSecurityType(String value) implements OpenValue {
  private static final KnownValues<UserAccountSecurityType> KNOWN = new KnownValues<>(UserAccountSecurityType::new);

  /** Not known, or not told. */
  public static final UserAccountSecurityType UNKNOWN = KNOWN.add("unknown");
  /** An ordinary account. */
  public static final UserAccountSecurityType STANDARD = KNOWN.add("standard");
  /** An account with some more rights. */
  public static final UserAccountSecurityType POWER = KNOWN.add("power");
  /** An administrator. */
  public static final UserAccountSecurityType ADMINISTRATOR = KNOWN.add("administrator");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final UserAccountSecurityType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static UserAccountSecurityType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<UserAccountSecurityType> known() { return KNOWN.all(); }
}
