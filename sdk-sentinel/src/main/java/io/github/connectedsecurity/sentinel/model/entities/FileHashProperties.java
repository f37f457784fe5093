package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A hash and how it was computed. */
public final class FileHashProperties extends EntityCommonProperties {
  private FileHashProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileHashProperties of(Map<String, Object> json) { return new FileHashProperties(json); }

  /** How it was computed. */
  public Optional<FileHashAlgorithm> algorithm() { return open("algorithm", FileHashAlgorithm::of); }

  /** The digits. */
  public Optional<String> hashValue() { return text("hashValue"); }
}
