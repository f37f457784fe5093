package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.graphsecurity.model.emails.AnalyzedEmail;
import io.github.connectedsecurity.graphsecurity.model.emails.EmailRemediation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Mails that Defender for Office 365 has looked at. Applications only; users have no permission for it. */
public final class AnalyzedEmails {
  /** The mail, as Exchange and hunting know it. */
  public static final ODataText NETWORK_MESSAGE_ID = ODataField.text("networkMessageId");
  /** The mailbox that the mail was sent to. */
  public static final ODataText RECIPIENT = ODataField.text("recipientEmailAddress");

  private static final ODataRules RULES = ODataRules.entity("analyzedEmails").filter(NETWORK_MESSAGE_ID, RECIPIENT).top().count().build();

  private final GraphDoor door;

  AnalyzedEmails(GraphDoor door) { this.door = door; }

  /**
   * Lists the mails of a stretch of time. {@code GET /security/collaboration/analyzedEmails};
   * {@code SecurityAnalyzedMessage.Read.All (application only)}.
   *
   * @throws IllegalArgumentException when it ends before it starts
   */
  public Paged<AnalyzedEmail> list(Instant start, Instant end) { return list(start, end, q -> {}); }

  /**
   * Lists the mails of a stretch of time, as a query asks for; filters take this class's constants.
   * {@code GET /security/collaboration/analyzedEmails}; {@code SecurityAnalyzedMessage.Read.All (application only)}.
   *
   * @throws IllegalArgumentException when it ends before it starts
   */
  public Paged<AnalyzedEmail> list(Instant start, Instant end, Consumer<ODataQuery> query) {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("The time must end after it starts, not at " + end + " after " + start + ".");
    }
    return door.get("security/collaboration/analyzedEmails").query("startTime", start).query("endTime", end).query(ODataQuery.of(RULES, query))
        .paged(AnalyzedEmail::of);
  }

  /** Reads one mail. {@code GET /security/collaboration/analyzedEmails/{id}}; {@code SecurityAnalyzedMessage.Read.All (application only)}. */
  public AnalyzedEmail get(String id) { return door.get("security/collaboration/analyzedEmails/{id}", id).as(AnalyzedEmail::of); }

  /**
   * Has mails moved or deleted. Sent once; the service works on it afterwards, which people can follow at the address handed back.
   * {@code POST /security/collaboration/analyzedEmails/remediate}; {@code SecurityAnalyzedMessage.ReadWrite.All (application only)}.
   *
   * @return a page of the action centre, no resource to ask
   * @throws IllegalArgumentException when there is no mail
   */
  public Optional<String> remediate(EmailRemediation remediation) {
    if (remediation.toMap().get("analyzedEmails") instanceof List<?> mails && mails.isEmpty()) {
      throw new IllegalArgumentException("There is no mail to act on.");
    }
    return door.post("security/collaboration/analyzedEmails/remediate").body(remediation).send().header("Location");
  }
}
