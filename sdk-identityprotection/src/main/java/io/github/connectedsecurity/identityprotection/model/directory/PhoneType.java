package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Which of a user's phones. */
public record PhoneType(String value) implements OpenValue {
  private static final KnownValues<PhoneType> KNOWN = new KnownValues<>(PhoneType::new);

  /** The mobile one. */
  public static final PhoneType MOBILE = KNOWN.add("mobile");
  /** The other mobile one. */
  public static final PhoneType ALTERNATE_MOBILE = KNOWN.add("alternateMobile");
  /** The one at work. */
  public static final PhoneType OFFICE = KNOWN.add("office");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final PhoneType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static PhoneType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<PhoneType> known() { return KNOWN.all(); }
}
