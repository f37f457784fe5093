package io.github.connectedsecurity.graphsecurity.model.emails;

import io.github.connectedsecurity.core.json.JsonBody;

/** A mail to act on, in one mailbox. */
public final class RemediatedEmail extends JsonBody<RemediatedEmail> {
  private RemediatedEmail() {}

  /**
   * Starts with what must be given.
   *
   * @param networkMessageId the mail, as Exchange and hunting know it
   * @param recipientEmailAddress the mailbox
   */
  public static RemediatedEmail of(String networkMessageId, String recipientEmailAddress) {
    return new RemediatedEmail().set("networkMessageId", networkMessageId).set("recipientEmailAddress", recipientEmailAddress);
  }
}
