package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.graphsecurity.model.submissions.NewUrlThreat;
import io.github.connectedsecurity.graphsecurity.model.submissions.UrlThreatSubmission;
import java.util.function.Consumer;

/** Web addresses that were sent to Microsoft to look at, and what came of it. */
public final class UrlThreats {
  private static final ODataRules RULES = ODataRules.entity("urlThreats").filterAny().top().count().build();

  private final GraphDoor door;

  UrlThreats(GraphDoor door) { this.door = door; }

  /**
   * Lists the web addresses that were sent. {@code GET /security/threatSubmission/urlThreats};
   * {@code ThreatSubmission.Read (delegated) or ThreatSubmission.Read.All (application)}.
   */
  public Paged<UrlThreatSubmission> list() { return list(q -> {}); }

  /**
   * Lists the web addresses that were sent, as a query asks for. {@code GET /security/threatSubmission/urlThreats};
   * {@code ThreatSubmission.Read (delegated) or ThreatSubmission.Read.All (application)}.
   */
  public Paged<UrlThreatSubmission> list(Consumer<ODataQuery> query) {
    return door.list(RULES, query, UrlThreatSubmission::of, "security/threatSubmission/urlThreats");
  }

  /**
   * Reads one of them. {@code GET /security/threatSubmission/urlThreats/{id}};
   * {@code ThreatSubmission.Read (delegated) or ThreatSubmission.Read.All (application)}.
   */
  public UrlThreatSubmission get(String id) { return door.get("security/threatSubmission/urlThreats/{id}", id).as(UrlThreatSubmission::of); }

  /**
   * Sends a web address. Sent once. {@code POST /security/threatSubmission/urlThreats};
   * {@code ThreatSubmission.ReadWrite (delegated) or ThreatSubmission.ReadWrite.All (application)}.
   */
  public UrlThreatSubmission create(NewUrlThreat submission) {
    return door.post("security/threatSubmission/urlThreats").body(submission).as(UrlThreatSubmission::of);
  }
}
