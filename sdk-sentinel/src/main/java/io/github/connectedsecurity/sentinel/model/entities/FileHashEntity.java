package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A file's hash. */
public final class FileHashEntity extends Entity {
  private FileHashEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileHashEntity of(Map<String, Object> json) { return new FileHashEntity(json); }

  /** A hash and how it was computed. */
  public FileHashProperties properties() { return properties(FileHashProperties::of); }
}
