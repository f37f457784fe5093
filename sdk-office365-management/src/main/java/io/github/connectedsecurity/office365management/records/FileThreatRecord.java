package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.FileData;
import io.github.connectedsecurity.office365management.records.values.SourceWorkload;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Defender for Office 365 found a threat in a file. */
public final class FileThreatRecord extends AuditRecord {
  private FileThreatRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileThreatRecord of(Map<String, Object> json) { return new FileThreatRecord(json); }

  /** The file. */
  public Optional<FileData> fileData() { return object("FileData", FileData::of); }

  /** Where it lay. */
  public Optional<SourceWorkload> sourceWorkload() { return Loose.text(value("SourceWorkload")).map(SourceWorkload::of); }

  /** How it was found. */
  public Optional<String> detectionMethod() { return text("DetectionMethod"); }

  /** When the file was changed last. */
  public Optional<Instant> lastModifiedDate() { return instant("LastModifiedDate"); }

  /** Who changed it last. */
  public Optional<String> lastModifiedBy() { return text("LastModifiedBy"); }

  /** A link into the portal. */
  public Optional<String> eventDeepLink() { return text("EventDeepLink"); }
}
