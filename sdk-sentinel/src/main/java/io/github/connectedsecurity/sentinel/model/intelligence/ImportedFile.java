package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A file of an import. */
public final class ImportedFile extends JsonModel {
  private ImportedFile(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ImportedFile of(Map<String, Object> json) { return new ImportedFile(json); }

  /** What it is written in. */
  public Optional<FileFormat> fileFormat() { return open("fileFormat", FileFormat::of); }

  /** Its name. */
  public Optional<String> fileName() { return text("fileName"); }

  /** Its bytes. */
  public Optional<Integer> fileSize() { return int32("fileSize"); }

  /** Where it is; carries its own right: a secret. */
  public Optional<String> fileContentUri() { return text("fileContentUri"); }

  /** {@code Deleted} or {@code NotDeleted}. */
  public Optional<String> deleteStatus() { return text("deleteStatus"); }
}
