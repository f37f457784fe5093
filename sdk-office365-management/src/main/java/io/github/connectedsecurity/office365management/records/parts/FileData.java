package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.values.FileVerdict;
import java.util.Map;
import java.util.Optional;

/** A file in which a threat was found. */
public final class FileData extends JsonModel {
  private FileData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileData of(Map<String, Object> json) { return new FileData(json); }

  /** The file. */
  public Optional<String> documentId() { return text("DocumentId"); }

  /** Its name. */
  public Optional<String> fileName() { return text("FileName"); }

  /** Its path. */
  public Optional<String> filePath() { return text("FilePath"); }

  /** What the scan found. */
  public Optional<FileVerdict> fileVerdict() { return Loose.text(value("FileVerdict")).map(FileVerdict::of); }

  /** The family of the malware. */
  public Optional<String> malwareFamily() { return text("MalwareFamily"); }

  /** Its SHA-256 hash. */
  public Optional<String> sha256() { return text("SHA256"); }

  /** Its size in bytes; written as a text. */
  public Optional<Long> fileSize() { return int64("FileSize"); }
}
