package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.sentinel.model.intelligence.FileImport;
import io.github.connectedsecurity.sentinel.model.intelligence.FileImportDraft;
import java.util.function.Consumer;

/** Files of threat intelligence: up to 50 MB of CSV or 250 MB of JSON; in a preview version. */
public final class FileImports {
  private final ArmDoor door;

  FileImports(ArmDoor door) { this.door = door; }

  /**
   * Lists the imports. Filters and orders are checked by the service. {@code GET /Microsoft.SecurityInsights/fileImports}; {@code Microsoft
   * Sentinel Reader}.
   */
  public Paged<FileImport> list(Consumer<ODataQuery> query) {
    return door.get("fileImports").permission(Roles.READER).query(ODataQuery.of(ListRules.FILTERED, query)).paged(ArmDoor.PAGES, FileImport::of);
  }

  /** Reads one import: how far it is, and its first errors. {@code GET /Microsoft.SecurityInsights/fileImports/{id}}; {@code Microsoft Sentinel Reader}. */
  public FileImport get(String id) { return door.get("fileImports/{id}", id).permission(Roles.READER).as(FileImport::of); }

  /**
   * Makes an import; its answer has the address to send the file to, or replaces it. {@code PUT
   * /Microsoft.SecurityInsights/fileImports/{id}}; {@code Microsoft Sentinel Contributor}.
   */
  public FileImport put(String id, FileImportDraft draft) {
    return door.put("fileImports/{id}", id).permission(Roles.CONTRIBUTOR).body(ArmDoor.made(draft)).as(FileImport::of);
  }

  /** Deletes an import and its files. {@code DELETE /Microsoft.SecurityInsights/fileImports/{id}}; {@code Microsoft Sentinel Contributor}. */
  public LongRunning<FileImport> delete(String id) {
    ApiResponse answer = door.delete("fileImports/{id}", id).permission(Roles.CONTRIBUTOR).send();
    return LongRunning.of(door.http(), answer, "", FileImport::of);
  }
}
