package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Which hash names a file. */
public record FileIdentifierType(String value) implements OpenValue {
  private static final KnownValues<FileIdentifierType> KNOWN = new KnownValues<>(FileIdentifierType::new);

  /** SHA-1. */
  public static final FileIdentifierType SHA1 = KNOWN.add("Sha1");
  /** SHA-256. */
  public static final FileIdentifierType SHA256 = KNOWN.add("Sha256");
  /** MD5. */
  public static final FileIdentifierType MD5 = KNOWN.add("Md5");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static FileIdentifierType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<FileIdentifierType> known() { return KNOWN.all(); }
}
