package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A column that names a user to disable. */
public record DisableUserEntityIdentifier(String value) implements OpenValue {
  private static final KnownValues<DisableUserEntityIdentifier> KNOWN = new KnownValues<>(DisableUserEntityIdentifier::new);

  /** The column {@code AccountSid}. */
  public static final DisableUserEntityIdentifier ACCOUNT_SID = KNOWN.add("accountSid");
  /** The column {@code InitiatingProcessAccountSid}. */
  public static final DisableUserEntityIdentifier INITIATING_PROCESS_ACCOUNT_SID = KNOWN.add("initiatingProcessAccountSid");
  /** The column {@code RequestAccountSid}. */
  public static final DisableUserEntityIdentifier REQUEST_ACCOUNT_SID = KNOWN.add("requestAccountSid");
  /** The column {@code OnPremSid}. */
  public static final DisableUserEntityIdentifier ON_PREM_SID = KNOWN.add("onPremSid");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final DisableUserEntityIdentifier UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DisableUserEntityIdentifier of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<DisableUserEntityIdentifier> known() { return KNOWN.all(); }

  /** Several values as the one text that the service takes them in. */
  static String joined(DisableUserEntityIdentifier... values) {
    return Arrays.stream(values).map(DisableUserEntityIdentifier::value).collect(Collectors.joining(", "));
  }
}
