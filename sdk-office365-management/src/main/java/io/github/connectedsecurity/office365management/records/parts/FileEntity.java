package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file. */
public final class FileEntity extends InvestigationEntity {
  private FileEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileEntity of(Map<String, Object> json) { return new FileEntity(json); }

  /** Its name. */
  public Optional<String> name() { return text("Name"); }

  /** Its hashes. */
  public List<FileHashEntity> fileHashes() { return Loose.embedded(value("FileHashes"), FileHashEntity::of); }
}
