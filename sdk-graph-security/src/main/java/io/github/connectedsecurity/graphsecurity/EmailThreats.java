package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.graphsecurity.model.submissions.EmailThreatSubmission;
import io.github.connectedsecurity.graphsecurity.model.submissions.NewEmailThreat;
import io.github.connectedsecurity.graphsecurity.model.submissions.SubmissionCategory;
import java.util.Map;
import java.util.function.Consumer;

/** Mails that were sent to Microsoft to look at, and what came of it. */
public final class EmailThreats {
  private static final ODataRules RULES = ODataRules.entity("emailThreats").filterAny().top().count().build();

  private final GraphDoor door;

  EmailThreats(GraphDoor door) { this.door = door; }

  /**
   * Lists the mails that were sent. {@code GET /security/threatSubmission/emailThreats};
   * {@code ThreatSubmission.Read (delegated) or ThreatSubmission.Read.All (application)}.
   */
  public Paged<EmailThreatSubmission> list() { return list(q -> {}); }

  /**
   * Lists the mails that were sent, as a query asks for. {@code GET /security/threatSubmission/emailThreats};
   * {@code ThreatSubmission.Read (delegated) or ThreatSubmission.Read.All (application)}.
   */
  public Paged<EmailThreatSubmission> list(Consumer<ODataQuery> query) {
    return door.list(RULES, query, EmailThreatSubmission::of, "security/threatSubmission/emailThreats");
  }

  /**
   * Reads one of them. {@code GET /security/threatSubmission/emailThreats/{id}};
   * {@code ThreatSubmission.Read (delegated) or ThreatSubmission.Read.All (application)}.
   */
  public EmailThreatSubmission get(String id) { return door.get("security/threatSubmission/emailThreats/{id}", id).as(EmailThreatSubmission::of); }

  /**
   * Sends a mail. Sent once. {@code POST /security/threatSubmission/emailThreats};
   * {@code ThreatSubmission.ReadWrite (delegated) or ThreatSubmission.ReadWrite.All (application)}.
   */
  public EmailThreatSubmission create(NewEmailThreat submission) {
    return door.post("security/threatSubmission/emailThreats").body(submission).as(EmailThreatSubmission::of);
  }

  /**
   * Tells the user who reported a mail what an administrator holds it for. Sent once.
   * {@code POST /security/threatSubmission/emailThreats/{id}/review}; {@code ThreatSubmission.ReadWrite.All}.
   */
  public void review(String id, SubmissionCategory category) {
    door.post("security/threatSubmission/emailThreats/{id}/review", id).body(Map.of("category", category)).send();
  }
}
