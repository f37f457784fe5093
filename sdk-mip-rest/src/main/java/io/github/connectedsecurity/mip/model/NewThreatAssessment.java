package io.github.connectedsecurity.mip.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.Base64;

/** A mail, file or address to be judged. */
public final class NewThreatAssessment extends JsonBody<NewThreatAssessment> {
  private NewThreatAssessment() {}

  /**
   * A mail in a mailbox.
   *
   * @param messageUri the message's address in Graph
   * @param recipientEmail whose policies apply
   */
  public static NewThreatAssessment mail(String messageUri, String recipientEmail, ThreatCategory category, ThreatExpectedAssessment expected) {
    return of("mailAssessmentRequest", category, expected).set("messageUri", Given.text("the message's address", messageUri))
        .set("recipientEmail", Given.text("the recipient", recipientEmail));
  }

  /** A mail as a file, with its headers, as {@code .eml} has it. */
  public static NewThreatAssessment mailFile(byte[] eml, String recipientEmail, ThreatCategory category, ThreatExpectedAssessment expected) {
    return of("emailFileAssessmentRequest", category, expected).set("contentData", Base64.getEncoder().encodeToString(eml))
        .set("recipientEmail", Given.text("the recipient", recipientEmail));
  }

  /** A file. */
  public static NewThreatAssessment file(String fileName, byte[] content, ThreatCategory category, ThreatExpectedAssessment expected) {
    return of("fileAssessmentRequest", category, expected).set("fileName", Given.text("the file's name", fileName))
        .set("contentData", Base64.getEncoder().encodeToString(content));
  }

  /** An address on the web. */
  public static NewThreatAssessment url(String url, ThreatCategory category, ThreatExpectedAssessment expected) {
    return of("urlAssessmentRequest", category, expected).set("url", Given.text("the address", url));
  }

  private static NewThreatAssessment of(String type, ThreatCategory category, ThreatExpectedAssessment expected) {
    return new NewThreatAssessment().set("@odata.type", "#microsoft.graph." + type).set("category", category).set("expectedAssessment", expected);
  }
}
