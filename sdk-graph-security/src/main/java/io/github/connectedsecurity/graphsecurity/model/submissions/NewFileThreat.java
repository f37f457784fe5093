package io.github.connectedsecurity.graphsecurity.model.submissions;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.Base64;

/** A file for Microsoft to look at. */
public final class NewFileThreat extends JsonBody<NewFileThreat> {
  private NewFileThreat() {}

  /**
   * A file that is sent along.
   *
   * @param category what the sender of this holds it for
   */
  public static NewFileThreat ofContent(SubmissionCategory category, String fileName, byte[] content) {
    return of("fileContentThreatSubmission", category).set("fileName", fileName).set("fileContent", Base64.getEncoder().encodeToString(content));
  }

  /**
   * A file that lies somewhere.
   *
   * @param category what the sender of this holds it for
   */
  public static NewFileThreat ofUrl(SubmissionCategory category, String fileUrl) {
    return of("fileUrlThreatSubmission", category).set("fileUrl", fileUrl);
  }

  private static NewFileThreat of(String type, SubmissionCategory category) {
    return new NewFileThreat().set("@odata.type", "#microsoft.graph.security." + type).set("category", category);
  }
}
