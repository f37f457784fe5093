package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a checksum is computed. */
public record FileHashAlgorithm(String value) implements OpenValue {
  private static final KnownValues<FileHashAlgorithm> KNOWN = new KnownValues<>(FileHashAlgorithm::new);

  /** The algorithm was not recognised. */
  public static final FileHashAlgorithm UNKNOWN = KNOWN.add("unknown");
  /** MD5, 128 bits. */
  public static final FileHashAlgorithm MD5 = KNOWN.add("md5");
  /** SHA-1, 160 bits. */
  public static final FileHashAlgorithm SHA1 = KNOWN.add("sha1");
  /** SHA-256 over the whole file. */
  public static final FileHashAlgorithm SHA256 = KNOWN.add("sha256");
  /** SHA-256 as Authenticode computes it, without the signature. */
  public static final FileHashAlgorithm SHA256AC = KNOWN.add("sha256ac");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final FileHashAlgorithm UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static FileHashAlgorithm of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<FileHashAlgorithm> known() { return KNOWN.all(); }
}
