package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A way to carry a sign-in to another device; several make a set. */
public record TransferMethod(String value) implements OpenValue {
  private static final KnownValues<TransferMethod> KNOWN = new KnownValues<>(TransferMethod::new);

  /** No way. */
  public static final TransferMethod NONE = KNOWN.add("none");
  /** A code typed in elsewhere. */
  public static final TransferMethod DEVICE_CODE_FLOW = KNOWN.add("deviceCodeFlow");
  /** A session moved from one device to another. */
  public static final TransferMethod AUTHENTICATION_TRANSFER = KNOWN.add("authenticationTransfer");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final TransferMethod UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TransferMethod of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<TransferMethod> known() { return KNOWN.all(); }
}
