package io.github.connectedsecurity.graphsecurity.model.emails;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** What to do with mails that were delivered. */
public final class EmailRemediation extends JsonBody<EmailRemediation> {
  private EmailRemediation() {}

  /**
   * Starts with what must be given.
   *
   * @param action what to do
   * @param analyzedEmails the mails
   */
  public static EmailRemediation of(RemediationAction action, List<RemediatedEmail> analyzedEmails) {
    return new EmailRemediation().set("action", action).set("analyzedEmails", analyzedEmails);
  }

  /** Names the action in the action centre. */
  public EmailRemediation displayName(String displayName) { return set("displayName", displayName); }

  /** Tells why it is done. */
  public EmailRemediation description(String description) { return set("description", description); }

  /** How much harm the mails may do. */
  public EmailRemediation severity(RemediationSeverity severity) { return set("severity", severity); }

  /** Acts on the copy in the sender's mailbox too. */
  public EmailRemediation remediateSendersCopy(boolean remediateSendersCopy) { return set("remediateSendersCopy", remediateSendersCopy); }
}
