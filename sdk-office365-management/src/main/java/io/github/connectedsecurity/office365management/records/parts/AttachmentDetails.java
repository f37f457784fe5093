package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An attachment. */
public final class AttachmentDetails extends JsonModel {
  private AttachmentDetails(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AttachmentDetails of(Map<String, Object> json) { return new AttachmentDetails(json); }

  /** Its name. */
  public Optional<String> fileName() { return text("FileName"); }

  /** Its type. */
  public Optional<String> fileType() { return text("FileType"); }

  /** Its SHA-256 hash. */
  public Optional<String> sha256() { return text("SHA256"); }
}
