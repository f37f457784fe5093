package io.github.connectedsecurity.graphsecurity.model.submissions;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.Base64;

/** A mail for Microsoft to look at. */
public final class NewEmailThreat extends JsonBody<NewEmailThreat> {
  private NewEmailThreat() {}

  /**
   * A mail that is in a mailbox.
   *
   * @param category what the sender of this holds it for
   * @param recipientEmailAddress the mailbox that it came to
   * @param messageUrl the mail's address in Graph
   */
  public static NewEmailThreat ofUrl(SubmissionCategory category, String recipientEmailAddress, String messageUrl) {
    return of("emailUrlThreatSubmission", category, recipientEmailAddress).set("messageUrl", messageUrl);
  }

  /**
   * A mail that is sent along.
   *
   * @param category what the sender of this holds it for
   * @param recipientEmailAddress the mailbox that it came to
   * @param message the whole message with its headers, as in a file that ends in {@code .eml}
   */
  public static NewEmailThreat ofContent(SubmissionCategory category, String recipientEmailAddress, byte[] message) {
    return of("emailContentThreatSubmission", category, recipientEmailAddress).set("fileContent", Base64.getEncoder().encodeToString(message));
  }

  /** Also puts an entry on the tenant's list of what to allow or block. */
  public NewEmailThreat tenantAllowOrBlockListAction(AllowOrBlock entry) { return set("tenantAllowOrBlockListAction", entry); }

  private static NewEmailThreat of(String type, SubmissionCategory category, String recipientEmailAddress) {
    return new NewEmailThreat().set("@odata.type", "#microsoft.graph.security." + type).set("category", category)
        .set("recipientEmailAddress", recipientEmailAddress);
  }
}
