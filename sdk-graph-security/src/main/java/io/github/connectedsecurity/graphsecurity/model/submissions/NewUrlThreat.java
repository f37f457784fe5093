package io.github.connectedsecurity.graphsecurity.model.submissions;

import io.github.connectedsecurity.core.json.JsonBody;

/** A web address for Microsoft to look at. */
public final class NewUrlThreat extends JsonBody<NewUrlThreat> {
  private NewUrlThreat() {}

  /**
   * Starts with the address.
   *
   * @param category what the sender of this holds it for
   */
  public static NewUrlThreat of(SubmissionCategory category, String webUrl) {
    return new NewUrlThreat().set("@odata.type", "#microsoft.graph.security.urlThreatSubmission").set("category", category).set("webUrl", webUrl);
  }
}
