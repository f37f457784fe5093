package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a user does that an evaluation supposes. */
public record UserAction(String value) implements OpenValue {
  private static final KnownValues<UserAction> KNOWN = new KnownValues<>(UserAction::new);

  /** Registers methods of authentication. */
  public static final UserAction REGISTER_SECURITY_INFORMATION = KNOWN.add("registerSecurityInformation");
  /** Registers or joins a device. */
  public static final UserAction REGISTER_OR_JOIN_DEVICES = KNOWN.add("registerOrJoinDevices");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final UserAction UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static UserAction of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<UserAction> known() { return KNOWN.all(); }
}
