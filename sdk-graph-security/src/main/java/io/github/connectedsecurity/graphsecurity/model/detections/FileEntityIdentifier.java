package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A column that names a file to act on. */
public record FileEntityIdentifier(String value) implements OpenValue {
  private static final KnownValues<FileEntityIdentifier> KNOWN = new KnownValues<>(FileEntityIdentifier::new);

  /** The column {@code Sha1}. */
  public static final FileEntityIdentifier SHA1 = KNOWN.add("sha1");
  /** The column {@code InitiatingProcessSHA1}. */
  public static final FileEntityIdentifier INITIATING_PROCESS_SHA1 = KNOWN.add("initiatingProcessSHA1");
  /** The column {@code Sha256}. */
  public static final FileEntityIdentifier SHA256 = KNOWN.add("sha256");
  /** The column {@code InitiatingProcessSHA256}. */
  public static final FileEntityIdentifier INITIATING_PROCESS_SHA256 = KNOWN.add("initiatingProcessSHA256");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final FileEntityIdentifier UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static FileEntityIdentifier of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<FileEntityIdentifier> known() { return KNOWN.all(); }

  /** Several values as the one text that the service takes them in. */
  static String joined(FileEntityIdentifier... values) { return Arrays.stream(values).map(FileEntityIdentifier::value).collect(Collectors.joining(", ")); }
}
