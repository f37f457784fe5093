package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.values.FileVerdict;
import java.util.Map;
import java.util.Optional;

/** A file that came with a mail. */
public final class AttachmentData extends JsonModel {
  private AttachmentData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AttachmentData of(Map<String, Object> json) { return new AttachmentData(json); }

  /** Its name. */
  public Optional<String> fileName() { return text("FileName"); }

  /** Its type. */
  public Optional<String> fileType() { return text("FileType"); }

  /** What the scan found. */
  public Optional<FileVerdict> fileVerdict() { return Loose.text(value("FileVerdict")).map(FileVerdict::of); }

  /** The family of the malware. */
  public Optional<String> malwareFamily() { return text("MalwareFamily"); }

  /** Its SHA-256 hash. */
  public Optional<String> sha256() { return text("SHA256"); }
}
