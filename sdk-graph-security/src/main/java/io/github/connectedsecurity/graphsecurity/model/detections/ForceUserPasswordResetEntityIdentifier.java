package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A column that names a user who must choose a new password. */
public record ForceUserPasswordResetEntityIdentifier(String value) implements OpenValue {
  private static final KnownValues<ForceUserPasswordResetEntityIdentifier> KNOWN = new KnownValues<>(ForceUserPasswordResetEntityIdentifier::new);

  /** The column {@code AccountSid}. */
  public static final ForceUserPasswordResetEntityIdentifier ACCOUNT_SID = KNOWN.add("accountSid");
  /** The column {@code InitiatingProcessAccountSid}. */
  public static final ForceUserPasswordResetEntityIdentifier INITIATING_PROCESS_ACCOUNT_SID = KNOWN.add("initiatingProcessAccountSid");
  /** The column {@code RequestAccountSid}. */
  public static final ForceUserPasswordResetEntityIdentifier REQUEST_ACCOUNT_SID = KNOWN.add("requestAccountSid");
  /** The column {@code OnPremSid}. */
  public static final ForceUserPasswordResetEntityIdentifier ON_PREM_SID = KNOWN.add("onPremSid");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final ForceUserPasswordResetEntityIdentifier UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ForceUserPasswordResetEntityIdentifier of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<ForceUserPasswordResetEntityIdentifier> known() { return KNOWN.all(); }

  /** Several values as the one text that the service takes them in. */
  static String joined(ForceUserPasswordResetEntityIdentifier... values) {
    return Arrays.stream(values).map(ForceUserPasswordResetEntityIdentifier::value).collect(Collectors.joining(", "));
  }
}
