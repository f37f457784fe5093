package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What an authentication strength satisfies; several make a set. */
public record StrengthRequirement(String value) implements OpenValue {
  private static final KnownValues<StrengthRequirement> KNOWN = new KnownValues<>(StrengthRequirement::new);

  /** Nothing beyond itself. */
  public static final StrengthRequirement NONE = KNOWN.add("none");
  /** A demand for a second factor. */
  public static final StrengthRequirement MFA = KNOWN.add("mfa");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final StrengthRequirement UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static StrengthRequirement of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<StrengthRequirement> known() { return KNOWN.all(); }
}
