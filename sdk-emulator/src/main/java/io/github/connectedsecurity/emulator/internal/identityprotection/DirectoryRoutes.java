package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.DirectoryAudits;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import io.github.connectedsecurity.emulator.internal.tokens.User;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Users, groups, devices and service principals, as far as investigations need them. */
final class DirectoryRoutes {
  private static final int MOST_GROUPS = 20;
  private static final List<String> READ_USERS = List.of("User.Read.All", "User.ReadBasic.All", "Directory.Read.All");
  private static final List<String> READ_SELF = List.of("User.Read", "User.ReadBasic.All", "User.Read.All", "Directory.Read.All");
  private static final List<String> READ_MEMBERS = List.of("GroupMember.Read.All", "GroupMember.ReadBasic.All", "Directory.Read.All");
  private static final List<String> READ_DIRECTORY = List.of("Directory.Read.All");
  private static final Set<String> USUAL = Set.of("id", "displayName", "givenName", "surname", "userPrincipalName", "mail", "jobTitle", "officeLocation",
      "mobilePhone", "businessPhones", "preferredLanguage");

  private final IdentityTenant tenant;
  private final EntityList users;
  private final EntityList groups;

  DirectoryRoutes(IdentityTenant tenant) {
    this.tenant = tenant;
    users = new EntityList("users", Rules.USER, tenant.users, 100, (request, user) -> usual(user));
    groups = new EntityList("groups", Rules.GROUP, tenant.groups, 100, (request, group) -> unlabelled(group));
  }

  void addTo(IdentityProtection service) {
    service.add("GET /users", READ_USERS, request -> searched(request, users, tenant.users.all()))
        .add("GET /users/{id}", READ_USERS, request -> users.single(request, 200, user(request)))
        .add("GET /users/{id}/manager", READ_USERS, request -> Answer.json(200, first(request, "manager")))
        .add("GET /users/{id}/registeredDevices", READ_DIRECTORY, request -> objects(request, "device"))
        .add("GET /users/{id}/ownedDevices", READ_DIRECTORY, request -> objects(request, "device"))
        .add("GET /users/{id}/authentication/methods", List.of("UserAuthenticationMethod.Read.All"), request -> objects(request, "method"))
        .add("GET /users/{id}/memberOf", READ_MEMBERS, request -> objects(request, "memberOf"))
        .add("GET /users/{id}/transitiveMemberOf", READ_MEMBERS, request -> plain(request, "directoryObjects", everything("memberOf", userId(request))))
        .add("GET /users/{id}/transitiveMemberOf/microsoft.graph.group", READ_MEMBERS,
            request -> searched(request, groups, everything("memberOf", userId(request)).stream().map(this::present).toList()))
        .add("POST /users/{id}/getMemberGroups", READ_MEMBERS, this::memberGroups)
        .add("POST /users/{id}/checkMemberGroups", READ_MEMBERS, this::checkMemberGroups)
        .add("POST /users/{id}/revokeSignInSessions", List.of("User.RevokeSessions.All"), request -> revoke(request, user(request)))
        .add("PATCH /users/{id}", List.of("User.EnableDisableAccount.All", "User-PasswordProfile.ReadWrite.All", "User.ReadWrite.All"), this::changeUser);
    service.add("GET /me", READ_SELF, request -> users.single(request, 200, self(request)))
        .add("POST /me/revokeSignInSessions", List.of("User.RevokeSessions.All"), request -> revoke(request, self(request)));
    service.add("GET /groups", READ_MEMBERS, request -> searched(request, groups, tenant.groups.all()))
        .add("GET /groups/{id}", READ_MEMBERS, groups::get)
        .add("PATCH /groups/{id}", List.of("Group.ReadWrite.All"), this::label)
        .add("GET /groups/{id}/members", READ_MEMBERS, request -> objects(request, "member"))
        .add("GET /groups/{id}/transitiveMembers", READ_MEMBERS, request -> plain(request, "directoryObjects", everything("member", request.id())))
        .add("GET /groups/{id}/transitiveMembers/microsoft.graph.user", READ_MEMBERS, request -> searched(request, users,
            everything("member", request.id()).stream().filter(one -> "#microsoft.graph.user".equals(one.get("@odata.type"))).toList()));
    service.add("GET /servicePrincipals/{id}", List.of("Application.Read.All"),
        request -> Answer.json(200, require(tenant.principals, request.id())))
        .add("PATCH /servicePrincipals/{id}", List.of("Application.ReadWrite.All", "Application.ReadWrite.OwnedBy"), this::changePrincipal)
        .add("GET /devices/{id}", List.of("Device.Read.All", "Directory.Read.All"), request -> Answer.json(200, require(tenant.devices, request.id())));
  }

  /** Looks a user up by object id or by the name the user signs in with; {@code signInActivity} is for the id only. */
  private Map<String, Object> user(IdentityRequest request) {
    String name = request.id();
    if (request.query().first("$select").orElse("").contains("signInActivity") && tenant.users.find(name).isEmpty()) {
      throw Refusal.badRequest("Get By Key only supports UserId and the key has to be a valid Guid");
    }
    return tenant.users.find(name).or(() -> tenant.users.all().stream().filter(user -> name.equalsIgnoreCase(String.valueOf(user.get("userPrincipalName"))))
        .findFirst())
        .orElseThrow(() -> new Refusal(404, "Request_ResourceNotFound", "Resource '" + name + "' does not exist."));
  }

  private String userId(IdentityRequest request) { return String.valueOf(user(request).get("id")); }

  /** Answers a list of the directory; what only its index can answer needs the header that says so. */
  private static Answer searched(IdentityRequest request, EntityList list, List<Map<String, Object>> all) {
    Query query = request.query();
    boolean eventual = request.request().header("ConsistencyLevel").map(level -> level.equalsIgnoreCase("eventual")).orElse(false);
    String filter = query.first("$filter").orElse("");
    boolean index = query.first("$search").isPresent() || filter.contains("endswith(") || filter.contains(" ne ")
        || !filter.isEmpty() && query.first("$orderby").isPresent();
    if (index && !(eventual && (query.first("$search").isPresent() || query.first("$count").isPresent()))) {
      throw new Refusal(400, "Request_UnsupportedQuery", "This query needs the header 'ConsistencyLevel: eventual' and $count=true.");
    }
    Optional<String> search = query.first("$search");
    return list.list(request, query, search.isEmpty() ? all : all.stream().filter(one -> matches(one, search.get())).toList());
  }

  private static boolean matches(Map<String, Object> object, String search) {
    String[] parts = search.replaceAll("^\"|\"$", "").split(":", 2);
    if (parts.length < 2 || !search.startsWith("\"")) {
      throw new Refusal(400, "Request_BadRequest", "Syntax error in $search: write it as \"property:words\".");
    }
    String value = String.valueOf(object.get(parts[0])).toLowerCase(Locale.ROOT);
    return List.of(value.split("\\W+", -1)).stream().anyMatch(word -> word.startsWith(parts[1].toLowerCase(Locale.ROOT)));
  }

  private Answer objects(IdentityRequest request, String kind) {
    String owner = kind.equals("member") ? String.valueOf(groups.require(request.id()).get("id")) : userId(request);
    return plain(request, kind.equals("method") ? "users('" + owner + "')/authentication/methods" : "directoryObjects", tenant.related(kind, owner));
  }

  private static Answer plain(IdentityRequest request, String context, List<Map<String, Object>> objects) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context(context));
    body.put("value", objects);
    return Answer.json(200, body);
  }

  private Map<String, Object> first(IdentityRequest request, String kind) {
    return tenant.related(kind, userId(request)).stream().findFirst()
        .orElseThrow(() -> new Refusal(404, "Request_ResourceNotFound", "Resource '" + kind + "' does not exist."));
  }

  /** All that can be reached, each once. */
  private List<Map<String, Object>> everything(String kind, String owner) {
    Map<Object, Map<String, Object>> found = new LinkedHashMap<>();
    List<String> next = new ArrayList<>(List.of(owner));
    while (!next.isEmpty()) {
      for (Map<String, Object> one : tenant.related(kind, next.remove(0))) {
        if (found.putIfAbsent(String.valueOf(one.get("id")), one) == null) {
          next.add(String.valueOf(one.get("id")));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private Answer memberGroups(IdentityRequest request) {
    if (!(request.body(Set.of("securityEnabledOnly")).get("securityEnabledOnly") instanceof Boolean securityOnly)) {
      throw Refusal.badRequest("The parameter 'securityEnabledOnly' is missing.");
    }
    return ids(request, everything("memberOf", userId(request)).stream()
        .filter(group -> !securityOnly || Boolean.TRUE.equals(group.get("securityEnabled"))).map(group -> String.valueOf(group.get("id"))).toList());
  }

  private Answer checkMemberGroups(IdentityRequest request) {
    List<?> asked = Trees.list(request.body(Set.of("groupIds")).get("groupIds"));
    if (asked.isEmpty() || asked.size() > MOST_GROUPS) {
      throw Refusal.badRequest("The parameter 'groupIds' must hold 1 to " + MOST_GROUPS + " ids.");
    }
    return ids(request, everything("memberOf", userId(request)).stream().map(group -> String.valueOf(group.get("id"))).filter(asked::contains).toList());
  }

  private static Answer ids(IdentityRequest request, List<String> ids) {
    return Answer.json(200, Map.of("@odata.context", request.context("Collection(Edm.String)"), "value", ids));
  }

  /** Guests' sessions are their own tenant's: nothing happens to them. */
  private Answer revoke(IdentityRequest request, Map<String, Object> user) {
    if (!"Guest".equals(user.get("userType"))) {
      tenant.users.put(IdentityTenant.with(user, Map.of("signInSessionsValidFromDateTime", tenant.now())));
      tenant.audit(request.caller(), "Core Directory", "Update StsRefreshTokenValidFrom Timestamp", "UserManagement",
          DirectoryAudits.target("User", user.get("id"), user.get("displayName")));
    }
    return Answer.json(200, Map.of("@odata.context", request.context("Edm.Boolean"), "value", true));
  }

  private Answer changeUser(IdentityRequest request) {
    Map<String, Object> body = request.body(Set.of("accountEnabled", "passwordProfile"));
    String needed = body.containsKey("passwordProfile") ? "User-PasswordProfile.ReadWrite.All" : "User.EnableDisableAccount.All";
    if (!request.may(Set.of(needed, "User.ReadWrite.All"))) {
      throw new Refusal(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation. It needs " + needed + ".");
    }
    Map<String, Object> user = new LinkedHashMap<>(user(request));
    if (body.get("accountEnabled") instanceof Boolean enabled) {
      user.put("accountEnabled", enabled);
    }
    if (body.get("passwordProfile") instanceof Map<?, ?>) {
      user.put("lastPasswordChangeDateTime", tenant.now()); // the password itself is kept by nobody
    }
    tenant.users.put(user);
    return Answer.empty(204);
  }

  private Answer changePrincipal(IdentityRequest request) {
    if (!(request.body(Set.of("accountEnabled")).get("accountEnabled") instanceof Boolean enabled)) {
      throw Refusal.badRequest("The property 'accountEnabled' is missing.");
    }
    tenant.principals.put(IdentityTenant.with(require(tenant.principals, request.id()), Map.of("accountEnabled", enabled)));
    tenant.riskyPrincipals.find(request.id()).ifPresent(risky -> tenant.riskyPrincipals.put(IdentityTenant.with(risky, Map.of("isEnabled", enabled))));
    return Answer.empty(204);
  }

  private static Map<String, Object> require(Entities entities, String id) {
    return entities.find(id).orElseThrow(() -> new Refusal(404, "Request_ResourceNotFound", "Resource '" + id + "' does not exist."));
  }

  /** Who has signed in; an application by itself is nobody. */
  private Map<String, Object> self(IdentityRequest request) {
    String id = request.caller().user().map(User::id)
        .orElseThrow(() -> new Refusal(400, "BadRequest", "/me request is only valid with delegated authentication flow."));
    return require(tenant.users, id);
  }

  /** Gives a Microsoft 365 group a label, or takes it away; of a group's members nothing else is written here. */
  private Answer label(IdentityRequest request) {
    if (request.caller().user().isEmpty()) {
      throw new Refusal(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation. It is for a signed-in user only.");
    }
    Map<String, Object> group = groups.require(request.id());
    List<Map<String, Object>> labels = labels(request.body(Set.of("assignedLabels")));
    if (!Trees.list(group.get("groupTypes")).contains("Unified")) {
      throw new Refusal(400, "Request_BadRequest", "The property 'assignedLabels' can be set on Microsoft 365 groups only.");
    }
    tenant.groups.put(IdentityTenant.with(group, Map.of("assignedLabels", labels)));
    tenant.audit(request.caller(), "Core Directory", "Update group", "GroupManagement",
        DirectoryAudits.target("Group", group.get("id"), group.get("displayName")));
    tenant.changed(request.caller(), "Update group.", String.valueOf(group.get("id")), "AssignedLabel", names(Trees.objects(group.get("assignedLabels"))),
        names(labels));
    return Answer.empty(204);
  }

  /** The labels of a body, with the names that the tenant has for them; a group has one at most. */
  private List<Map<String, Object>> labels(Map<String, Object> body) {
    if (!(body.get("assignedLabels") instanceof List<?> list) || list.size() > 1 || list.stream().anyMatch(one -> !(one instanceof Map))) {
      throw invalidLabel();
    }
    List<Map<String, Object>> labels = new ArrayList<>();
    for (Map<String, Object> one : Trees.objects(list)) {
      String id = String.valueOf(one.get("labelId"));
      String name = tenant.containerLabel(id).filter(known -> one.size() == 1).orElseThrow(DirectoryRoutes::invalidLabel);
      labels.add(Map.of("labelId", id, "displayName", name));
    }
    return labels;
  }

  private static Refusal invalidLabel() {
    return new Refusal(400, "Request_BadRequest", "Invalid value specified for property 'assignedLabels' of resource 'Group'.");
  }

  private static String names(List<Map<String, Object>> labels) { return String.join(",", labels.stream().map(one -> "" + one.get("displayName")).toList()); }

  /** A group as it is now; lists of members show it as it was when they were made. */
  private Map<String, Object> present(Map<String, Object> object) { return tenant.groups.find(String.valueOf(object.get("id"))).orElse(object); }

  /** Labels are shown to those who ask for them. */
  static Map<String, Object> unlabelled(Map<String, Object> group) {
    Map<String, Object> shown = new LinkedHashMap<>(group);
    shown.remove("assignedLabels");
    return shown;
  }

  private static Map<String, Object> usual(Map<String, Object> user) {
    Map<String, Object> usual = new LinkedHashMap<>(user);
    usual.keySet().removeIf(name -> !name.startsWith("@") && !USUAL.contains(name));
    return usual;
  }
}
