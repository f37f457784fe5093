package io.github.connectedsecurity.identityprotection.model.directory;

import io.github.connectedsecurity.core.json.JsonBody;

/** Which of a user's groups are asked for. */
public final class MemberGroupsRequest extends JsonBody<MemberGroupsRequest> {
  private MemberGroupsRequest() {}

  /**
   * Starts with what must be given.
   *
   * @param securityEnabledOnly whether only those that grant access
   */
  public static MemberGroupsRequest of(boolean securityEnabledOnly) { return new MemberGroupsRequest().set("securityEnabledOnly", securityEnabledOnly); }
}
