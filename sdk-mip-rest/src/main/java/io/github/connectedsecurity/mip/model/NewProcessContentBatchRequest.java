package io.github.connectedsecurity.mip.model;

import io.github.connectedsecurity.core.json.JsonBody;

/** One item of a batch. */
public final class NewProcessContentBatchRequest extends JsonBody<NewProcessContentBatchRequest> {
  private NewProcessContentBatchRequest() {}

  /**
   * Starts with what must be given.
   *
   * @param requestId comes back with the result
   * @param userId who acted, by object id or principal name
   * @param request the activity and its content
   */
  public static NewProcessContentBatchRequest of(String requestId, String userId, NewProcessContentRequest request) {
    return new NewProcessContentBatchRequest().set("requestId", requestId).set("userId", Given.text("the user's id", userId)).set("contentToProcess", request);
  }
}
