package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.identityprotection.model.directory.DirectoryObject;
import io.github.connectedsecurity.identityprotection.model.directory.Group;
import io.github.connectedsecurity.identityprotection.model.directory.User;
import java.util.function.Consumer;

/** Groups and their members. */
public final class Groups {
  private static final String READ = "GroupMember.Read.All";

  private final Http http;

  Groups(Http http) { this.http = http; }

  /**
   * Lists groups. Filters take {@link DirectoryFields} and others; a page holds 100, up to 999 when asked.
   * {@code GET /groups}; {@code GroupMember.Read.All}.
   */
  public Paged<Group> list(Consumer<ODataQuery> query) {
    return DirectoryFields.asking(read("groups"), ODataQuery.of(DirectoryFields.GROUPS, query)).paged(Group::of);
  }

  /** Reads one group. {@code GET /groups/{id}}; {@code GroupMember.Read.All}. */
  public Group get(String id) { return read("groups/{id}", id).as(Group::of); }

  /** Lists the direct members of a group: users, groups, devices and others. {@code GET /groups/{id}/members}; {@code GroupMember.Read.All}. */
  public Paged<DirectoryObject> members(String id) { return read("groups/{id}/members", id).paged(DirectoryObject::of); }

  /** Lists the members of a group, those of its groups, too. {@code GET /groups/{id}/transitiveMembers}; {@code GroupMember.Read.All}. */
  public Paged<DirectoryObject> transitiveMembers(String id) { return read("groups/{id}/transitiveMembers", id).paged(DirectoryObject::of); }

  /**
   * Lists the users among a group's members, those of its groups, too. Filters take {@link DirectoryFields} and others.
   * {@code GET /groups/{id}/transitiveMembers/microsoft.graph.user}; {@code GroupMember.Read.All}.
   */
  public Paged<User> users(String id, Consumer<ODataQuery> query) {
    return DirectoryFields.asking(read("groups/{id}/transitiveMembers/microsoft.graph.user", id), ODataQuery.of(DirectoryFields.USERS, query)).paged(User::of);
  }

  private Call read(String template, Object... arguments) { return http.get(template, arguments).permission(READ).quota(IdentityQuotas.DIRECTORY); }
}
