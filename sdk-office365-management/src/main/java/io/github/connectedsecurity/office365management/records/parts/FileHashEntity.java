package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A hash of a file. */
public final class FileHashEntity extends InvestigationEntity {
  private FileHashEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileHashEntity of(Map<String, Object> json) { return new FileHashEntity(json); }

  /** Unknown, MD5, SHA1, SHA256 or SHA256AC. */
  public Optional<String> algorithm() { return text("Algorithm"); }

  /** The hash. */
  public Optional<String> value() { return text("Value"); }
}
