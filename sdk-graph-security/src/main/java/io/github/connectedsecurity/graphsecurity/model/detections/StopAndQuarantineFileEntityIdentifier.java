package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A column that names a file to stop, and its device. */
public record StopAndQuarantineFileEntityIdentifier(String value) implements OpenValue {
  private static final KnownValues<StopAndQuarantineFileEntityIdentifier> KNOWN = new KnownValues<>(StopAndQuarantineFileEntityIdentifier::new);

  /** The column {@code DeviceId}. */
  public static final StopAndQuarantineFileEntityIdentifier DEVICE_ID = KNOWN.add("deviceId");
  /** The column {@code Sha1}. */
  public static final StopAndQuarantineFileEntityIdentifier SHA1 = KNOWN.add("sha1");
  /** The column {@code InitiatingProcessSHA1}. */
  public static final StopAndQuarantineFileEntityIdentifier INITIATING_PROCESS_SHA1 = KNOWN.add("initiatingProcessSHA1");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final StopAndQuarantineFileEntityIdentifier UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static StopAndQuarantineFileEntityIdentifier of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<StopAndQuarantineFileEntityIdentifier> known() { return KNOWN.all(); }

  /** Several values as the one text that the service takes them in. */
  static String joined(StopAndQuarantineFileEntityIdentifier... values) {
    return Arrays.stream(values).map(StopAndQuarantineFileEntityIdentifier::value).collect(Collectors.joining(", "));
  }
}
