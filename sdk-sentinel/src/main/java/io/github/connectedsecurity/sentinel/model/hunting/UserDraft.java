package io.github.connectedsecurity.sentinel.model.hunting;

import io.github.connectedsecurity.core.json.JsonBody;

/** A user by object id. */
public final class UserDraft extends JsonBody<UserDraft> {
  private UserDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param objectId the object in Entra ID
   */
  public static UserDraft of(String objectId) { return new UserDraft().set("objectId", objectId); }
}
