package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a file held, and what became of it. */
public final class FileImportProperties extends JsonModel {
  private FileImportProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileImportProperties of(Map<String, Object> json) { return new FileImportProperties(json); }

  /** What happens to bad records. */
  public Optional<IngestionMode> ingestionMode() { return open("ingestionMode", IngestionMode::of); }

  /** What its records are. */
  public Optional<FileContentType> contentType() { return open("contentType", FileContentType::of); }

  /** When the import was made. */
  public Optional<Instant> createdTimeUTC() { return instant("createdTimeUTC"); }

  /** The file with the errors. */
  public Optional<ImportedFile> errorFile() { return object("errorFile", ImportedFile::of); }

  /** The first errors. */
  public List<ImportError> errorsPreview() { return objects("errorsPreview", ImportError::of); }

  /** The file; its address to send it to carries its own right. */
  public Optional<ImportedFile> importFile() { return object("importFile", ImportedFile::of); }

  /** Records taken. */
  public Optional<Integer> ingestedRecordCount() { return int32("ingestedRecordCount"); }

  /** Who says it. */
  public Optional<String> source() { return text("source"); }

  /** How far it is. */
  public Optional<FileImportState> state() { return open("state", FileImportState::of); }

  /** Records found. */
  public Optional<Integer> totalRecordCount() { return int32("totalRecordCount"); }

  /** Records without fault. */
  public Optional<Integer> validRecordCount() { return int32("validRecordCount"); }

  /** Until when the files can be read. */
  public Optional<Instant> filesValidUntilTimeUTC() { return instant("filesValidUntilTimeUTC"); }

  /** Until when the file can be sent. */
  public Optional<Instant> importValidUntilTimeUTC() { return instant("importValidUntilTimeUTC"); }
}
