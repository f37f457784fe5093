package io.github.connectedsecurity.cloudappsecurity.model.discovery;

import io.github.connectedsecurity.core.json.JsonBody;

/** Tells the service that a log lies in its storage and where it belongs. */
public final class UploadCompletion extends JsonBody<UploadCompletion> {
  private UploadCompletion() {}

  /**
   * Starts with what must be given.
   *
   * @param uploadUrl the address that the log was sent to, exactly as the service had given it
   * @param inputStreamName the data source or, for a snapshot, the name of the report to make
   * @param uploadAsSnapshot whether to make a snapshot report rather than feed a data source
   */
  public static UploadCompletion of(String uploadUrl, String inputStreamName, boolean uploadAsSnapshot) {
    return new UploadCompletion().set("uploadUrl", uploadUrl).set("inputStreamName", inputStreamName).set("uploadAsSnapshot", uploadAsSnapshot);
  }
}
