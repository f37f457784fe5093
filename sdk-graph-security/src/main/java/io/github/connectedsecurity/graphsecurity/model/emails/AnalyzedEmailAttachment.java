package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A file attached to an analysed mail. */
public final class AnalyzedEmailAttachment extends JsonModel {
  private AnalyzedEmailAttachment(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AnalyzedEmailAttachment of(Map<String, Object> json) { return new AnalyzedEmailAttachment(json); }

  /** What opening it in a sandbox showed. */
  public Optional<DetonationDetails> detonationDetails() { return object("detonationDetails", DetonationDetails::of); }

  /** The file's extension. */
  public Optional<String> fileExtension() { return text("fileExtension"); }

  /** The file's name. */
  public Optional<String> fileName() { return text("fileName"); }

  /** The size in bytes. */
  public Optional<Integer> fileSize() { return int32("fileSize"); }

  /** What the file is. */
  public Optional<String> fileType() { return text("fileType"); }

  /** The family of malware it belongs to. */
  public Optional<String> malwareFamily() { return text("malwareFamily"); }

  /** The SHA-256 hash. */
  public Optional<String> sha256() { return text("sha256"); }

  /** Whether the tenant's own list allows or blocks it. */
  public Optional<String> tenantAllowBlockListDetailInfo() { return text("tenantAllowBlockListDetailInfo"); }

  /** What kind of threat it is. */
  public Optional<ThreatType> threatType() { return open("threatType", ThreatType::of); }
}
