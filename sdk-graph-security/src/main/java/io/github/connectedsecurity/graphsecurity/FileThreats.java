package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.graphsecurity.model.submissions.FileThreatSubmission;
import io.github.connectedsecurity.graphsecurity.model.submissions.NewFileThreat;
import java.util.function.Consumer;

/** Files that were sent to Microsoft to look at, and what came of it. */
public final class FileThreats {
  private static final ODataRules RULES = ODataRules.entity("fileThreats").filterAny().top().count().build();

  private final GraphDoor door;

  FileThreats(GraphDoor door) { this.door = door; }

  /**
   * Lists the files that were sent. {@code GET /security/threatSubmission/fileThreats};
   * {@code ThreatSubmission.Read (delegated) or ThreatSubmission.Read.All (application)}.
   */
  public Paged<FileThreatSubmission> list() { return list(q -> {}); }

  /**
   * Lists the files that were sent, as a query asks for. {@code GET /security/threatSubmission/fileThreats};
   * {@code ThreatSubmission.Read (delegated) or ThreatSubmission.Read.All (application)}.
   */
  public Paged<FileThreatSubmission> list(Consumer<ODataQuery> query) {
    return door.list(RULES, query, FileThreatSubmission::of, "security/threatSubmission/fileThreats");
  }

  /**
   * Reads one of them. {@code GET /security/threatSubmission/fileThreats/{id}};
   * {@code ThreatSubmission.Read (delegated) or ThreatSubmission.Read.All (application)}.
   */
  public FileThreatSubmission get(String id) { return door.get("security/threatSubmission/fileThreats/{id}", id).as(FileThreatSubmission::of); }

  /**
   * Sends a file. Sent once. {@code POST /security/threatSubmission/fileThreats};
   * {@code ThreatSubmission.ReadWrite (delegated) or ThreatSubmission.ReadWrite.All (application)}.
   */
  public FileThreatSubmission create(NewFileThreat submission) {
    return door.post("security/threatSubmission/fileThreats").body(submission).as(FileThreatSubmission::of);
  }
}
