package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.identityprotection.model.directory.AccountUpdate;
import io.github.connectedsecurity.identityprotection.model.directory.AuthenticationMethod;
import io.github.connectedsecurity.identityprotection.model.directory.CheckMemberGroupsRequest;
import io.github.connectedsecurity.identityprotection.model.directory.DirectoryObject;
import io.github.connectedsecurity.identityprotection.model.directory.Group;
import io.github.connectedsecurity.identityprotection.model.directory.MemberGroupsRequest;
import io.github.connectedsecurity.identityprotection.model.directory.NewPasswordProfile;
import io.github.connectedsecurity.identityprotection.model.directory.PasswordReset;
import io.github.connectedsecurity.identityprotection.model.directory.User;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Users as investigations need them, and what ends an attacker's use of an account. */
public final class Users {
  private static final String READ = "User.Read.All";
  private static final String METHODS = "UserAuthenticationMethod.Read.All";
  private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final String ACTIVITY = "signInActivity";
  private static final int MOST_GROUPS = 20;
  private static final List<String> PROFILE = List.of("id", "displayName", "userPrincipalName", "mail", "jobTitle", "department", "accountEnabled", "userType",
      "externalUserState", "createdDateTime", "onPremisesSyncEnabled", "lastPasswordChangeDateTime", "signInSessionsValidFromDateTime", "usageLocation",
      "identities");

  private final Http http;

  Users(Http http) { this.http = http; }

  /**
   * Lists users. Filters take {@link DirectoryFields} and others; {@code search("displayName:kim")} finds words; a page holds 100, up to 999
   * when asked. {@code GET /users}; {@code User.Read.All}, or {@code User.ReadBasic.All} for basic properties.
   */
  public Paged<User> list(Consumer<ODataQuery> query) {
    return DirectoryFields.asking(read("users"), ODataQuery.of(DirectoryFields.USERS, query)).paged(User::of);
  }

  /**
   * Reads a user's usual properties, by object id or by the name the user signs in with.
   * {@code GET /users/{id}}; {@code User.Read.All}, or {@code User.ReadBasic.All} for basic properties.
   */
  public User get(String id) { return read("users/{id}", id).as(User::of); }

  /**
   * Reads these properties of a user. {@code signInActivity} needs licence P1, {@code AuditLog.Read.All} as well, and the object id.
   * {@code GET /users/{id}}; {@code User.Read.All}.
   *
   * @throws IllegalArgumentException when {@code signInActivity} is asked for by another name than the object id, which the service refuses
   */
  public User get(String id, Collection<String> properties) {
    if (properties.contains(ACTIVITY) && !GUID.matcher(id).matches()) {
      throw new IllegalArgumentException("signInActivity is read by object id only, and '" + id + "' is none: read the user's id first.");
    }
    return read("users/{id}", id).query("$select", String.join(",", properties)).as(User::of);
  }

  /**
   * Reads what an investigation asks first: whether the account is on, whose it is, when its password and sessions were last renewed.
   * {@code GET /users/{id}}; {@code User.Read.All}.
   */
  public User profile(String id) { return get(id, PROFILE); }

  /** Reads the user whom the token was issued for; applications have none. {@code GET /me}; {@code User.Read}. */
  public User me() { return http.get("me").permission("User.Read").quota(IdentityQuotas.DIRECTORY).as(User::of); }

  /** Reads a user's manager, if one is set. {@code GET /users/{id}/manager}; {@code User.Read.All}, presumed. */
  public Optional<DirectoryObject> manager(String id) {
    try {
      return Optional.of(read("users/{id}/manager", id).as(DirectoryObject::of));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  /**
   * Lists the groups, roles and units that a user is a direct member of. {@code GET /users/{id}/memberOf}; {@code GroupMember.ReadBasic.All}.
   */
  public Paged<DirectoryObject> memberOf(String id) {
    return http.get("users/{id}/memberOf", id).permission("GroupMember.ReadBasic.All").quota(IdentityQuotas.DIRECTORY).paged(DirectoryObject::of);
  }

  /** Lists what a user is a member of, through other groups, too. {@code GET /users/{id}/transitiveMemberOf}; {@code GroupMember.Read.All}. */
  public Paged<DirectoryObject> transitiveMemberOf(String id) { return membership("users/{id}/transitiveMemberOf", id).paged(DirectoryObject::of); }

  /**
   * Lists the groups that a user is a member of, through others, too. Filters take {@link DirectoryFields} and others.
   * {@code GET /users/{id}/transitiveMemberOf/microsoft.graph.group}; {@code GroupMember.Read.All}.
   */
  public Paged<Group> groups(String id, Consumer<ODataQuery> query) {
    Call call = membership("users/{id}/transitiveMemberOf/microsoft.graph.group", id);
    return DirectoryFields.asking(call, ODataQuery.of(DirectoryFields.GROUPS, query)).paged(Group::of);
  }

  /**
   * Reads the ids of all groups that a user is a member of, through others, too, in one answer.
   * {@code POST /users/{id}/getMemberGroups}; {@code GroupMember.Read.All}, and {@code User.ReadBasic.All}.
   *
   * @param securityEnabledOnly whether groups that grant no access are left out
   */
  public List<String> memberGroups(String id, boolean securityEnabledOnly) {
    return http.post("users/{id}/getMemberGroups", id).permission("GroupMember.Read.All").quota(IdentityQuotas.DIRECTORY)
        .body(MemberGroupsRequest.of(securityEnabledOnly)).repeatable().as(Entity.Texts::of).value();
  }

  /**
   * Reads which of these groups a user is a member of, through others, too.
   * {@code POST /users/{id}/checkMemberGroups}; {@code GroupMember.Read.All}, and {@code User.ReadBasic.All}.
   *
   * @throws IllegalArgumentException for none, or more than the 20 that the service takes
   */
  public List<String> memberGroupsAmong(String id, List<String> groupIds) {
    if (groupIds.isEmpty() || groupIds.size() > MOST_GROUPS) {
      throw new IllegalArgumentException("The service compares with 1 to " + MOST_GROUPS + " groups at a time, not with " + groupIds.size() + ".");
    }
    return http.post("users/{id}/checkMemberGroups", id).permission("GroupMember.Read.All").quota(IdentityQuotas.DIRECTORY)
        .body(CheckMemberGroupsRequest.of(groupIds)).repeatable().as(Entity.Texts::of).value();
  }

  /** Lists the devices that a user has registered. {@code GET /users/{id}/registeredDevices}; {@code Directory.Read.All}, presumed. */
  public Paged<DirectoryObject> registeredDevices(String id) { return devices("users/{id}/registeredDevices", id); }

  /** Lists the devices that a user owns. {@code GET /users/{id}/ownedDevices}; {@code Directory.Read.All}, presumed. */
  public Paged<DirectoryObject> ownedDevices(String id) { return devices("users/{id}/ownedDevices", id); }

  /**
   * Lists the methods of authentication that a user has registered: look for those that an attacker has added.
   * {@code GET /users/{id}/authentication/methods}; {@code UserAuthenticationMethod.Read.All}, presumed.
   */
  public Paged<AuthenticationMethod> authenticationMethods(String id) {
    return http.get("users/{id}/authentication/methods", id).permission(METHODS).quota(IdentityQuotas.DIRECTORY).paged(AuthenticationMethod::of);
  }

  /**
   * Ends a user's sessions: refresh tokens and cookies issued until now are refused, within some minutes. Does nothing for guests, whose
   * sessions are their home tenant's. Sent once. {@code POST /users/{id}/revokeSignInSessions}; {@code User.RevokeSessions.All}.
   *
   * @return whether the service says that it did; true, too, when it says nothing
   */
  public boolean revokeSessions(String id) { return revoked(http.post("users/{id}/revokeSignInSessions", id)); }

  /**
   * Ends the sessions of the user whom the token was issued for. Sent once. {@code POST /me/revokeSignInSessions};
   * {@code User.RevokeSessions.All}.
   *
   * @return whether the service says that it did; true, too, when it says nothing
   */
  public boolean revokeMySessions() { return revoked(http.post("me/revokeSignInSessions")); }

  /**
   * Lets a user sign in, or not. Sessions that are open go on until they are revoked. Safe to repeat.
   * {@code PATCH /users/{id}}; {@code User.EnableDisableAccount.All}, and {@code User.Read.All}.
   */
  public void setAccountEnabled(String id, boolean enabled) {
    http.patch("users/{id}", id).permission("User.EnableDisableAccount.All").quota(IdentityQuotas.DIRECTORY_WRITES).body(AccountUpdate.of(enabled))
        .repeatable().send();
  }

  /**
   * Gives a user another password, or asks for one at the next sign-in. Passwords of users from a directory on premises are changed there.
   * Sent once. {@code PATCH /users/{id}}; {@code User-PasswordProfile.ReadWrite.All}.
   */
  public void resetPassword(String id, NewPasswordProfile password) {
    http.patch("users/{id}", id).permission("User-PasswordProfile.ReadWrite.All").quota(IdentityQuotas.DIRECTORY_WRITES)
        .body(PasswordReset.of(password)).send();
  }

  private boolean revoked(Call call) {
    return call.permission("User.RevokeSessions.All").quota(IdentityQuotas.DIRECTORY_WRITES)
        .asOptional(json -> !Boolean.FALSE.equals(json.get("value"))).orElse(true);
  }

  private Paged<DirectoryObject> devices(String template, String id) {
    return http.get(template, id).permission("Directory.Read.All").quota(IdentityQuotas.DIRECTORY).paged(DirectoryObject::of);
  }

  private Call membership(String template, String id) { return http.get(template, id).permission("GroupMember.Read.All").quota(IdentityQuotas.DIRECTORY); }

  private Call read(String template, Object... arguments) { return http.get(template, arguments).permission(READ).quota(IdentityQuotas.DIRECTORY); }
}
