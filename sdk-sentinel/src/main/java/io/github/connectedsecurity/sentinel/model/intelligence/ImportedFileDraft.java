package io.github.connectedsecurity.sentinel.model.intelligence;

import io.github.connectedsecurity.core.json.JsonBody;

/** A file to import. */
public final class ImportedFileDraft extends JsonBody<ImportedFileDraft> {
  private ImportedFileDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param fileFormat what it is written in
   * @param fileName its name
   * @param fileSize its bytes
   */
  public static ImportedFileDraft of(FileFormat fileFormat, String fileName, int fileSize) {
    return new ImportedFileDraft().set("fileFormat", fileFormat).set("fileName", fileName).set("fileSize", fileSize);
  }
}
