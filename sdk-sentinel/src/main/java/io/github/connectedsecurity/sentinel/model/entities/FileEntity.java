package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A file. */
public final class FileEntity extends Entity {
  private FileEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileEntity of(Map<String, Object> json) { return new FileEntity(json); }

  /** Where a file lies. */
  public FileProperties properties() { return properties(FileProperties::of); }
}
