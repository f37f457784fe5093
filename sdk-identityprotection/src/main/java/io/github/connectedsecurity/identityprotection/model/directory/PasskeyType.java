package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a passkey can leave its device. */
public record PasskeyType(String value) implements OpenValue {
  private static final KnownValues<PasskeyType> KNOWN = new KnownValues<>(PasskeyType::new);

  /** It cannot. */
  public static final PasskeyType DEVICE_BOUND = KNOWN.add("deviceBound");
  /** It can. */
  public static final PasskeyType SYNCED = KNOWN.add("synced");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final PasskeyType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static PasskeyType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<PasskeyType> known() { return KNOWN.all(); }
}
