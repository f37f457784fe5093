package io.github.connectedsecurity.sentinel.model.intelligence;

import io.github.connectedsecurity.core.json.JsonBody;

/** A file to import; up to 50 MB of CSV or 250 MB of JSON. */
public final class FileImportDraft extends JsonBody<FileImportDraft> {
  private FileImportDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param ingestionMode what happens to bad records
   * @param contentType what its records are
   * @param importFile the file
   * @param source who says it
   */
  public static FileImportDraft of(IngestionMode ingestionMode, FileContentType contentType, ImportedFileDraft importFile, String source) {
    return new FileImportDraft().set("ingestionMode", ingestionMode).set("contentType", contentType).set("importFile", importFile).set("source", source);
  }
}
