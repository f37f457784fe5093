package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The algorithm of a file's hash. */
public record FileHashType(String value) implements OpenValue {
  private static final KnownValues<FileHashType> KNOWN = new KnownValues<>(FileHashType::new);

  /** Not known, or not told. */
  public static final FileHashType UNKNOWN = KNOWN.add("unknown");
  /** SHA-1. */
  public static final FileHashType SHA1 = KNOWN.add("sha1");
  /** SHA-256. */
  public static final FileHashType SHA256 = KNOWN.add("sha256");
  /** MD5. */
  public static final FileHashType MD5 = KNOWN.add("md5");
  /** The SHA-256 hash of a signed file without its signature. */
  public static final FileHashType AUTHENTICODE_HASH256 = KNOWN.add("authenticodeHash256");
  /** A locality-sensitive hash. */
  public static final FileHashType LS_HASH = KNOWN.add("lsHash");
  /** A fuzzy hash, piece by piece. */
  public static final FileHashType CTPH = KNOWN.add("ctph");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final FileHashType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static FileHashType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<FileHashType> known() { return KNOWN.all(); }
}
