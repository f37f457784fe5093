package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a hash was computed. */
public record FileHashAlgorithm(String value) implements OpenValue {
  private static final KnownValues<FileHashAlgorithm> KNOWN = new KnownValues<>(FileHashAlgorithm::new);

  /** Not told. */
  public static final FileHashAlgorithm UNKNOWN = KNOWN.add("Unknown");
  /** MD5, which proves nothing any more. */
  public static final FileHashAlgorithm MD5 = KNOWN.add("MD5");
  /** SHA-1. */
  public static final FileHashAlgorithm SHA1 = KNOWN.add("SHA1");
  /** SHA-256. */
  public static final FileHashAlgorithm SHA256 = KNOWN.add("SHA256");
  /** SHA-256 in the Authenticode form. */
  public static final FileHashAlgorithm SHA256_AC = KNOWN.add("SHA256AC");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static FileHashAlgorithm of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<FileHashAlgorithm> known() { return KNOWN.all(); }
}
