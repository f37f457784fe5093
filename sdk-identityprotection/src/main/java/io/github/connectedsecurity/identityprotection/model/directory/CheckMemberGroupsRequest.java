package io.github.connectedsecurity.identityprotection.model.directory;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Groups of which a user may be a member. */
public final class CheckMemberGroupsRequest extends JsonBody<CheckMemberGroupsRequest> {
  private CheckMemberGroupsRequest() {}

  /**
   * Starts with what must be given.
   *
   * @param groupIds the groups, up to 20
   */
  public static CheckMemberGroupsRequest of(List<String> groupIds) { return new CheckMemberGroupsRequest().set("groupIds", groupIds); }
}
