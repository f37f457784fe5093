package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A file of intelligence, imported. */
public final class FileImport extends ArmResource {
  private FileImport(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileImport of(Map<String, Object> json) { return new FileImport(json); }

  /** How it went. */
  public FileImportProperties properties() { return properties(FileImportProperties::of); }
}
