package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Query.Parameter;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.state.DirectoryAudits;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conditional access: policies, named locations, what was deleted of both, and authentication contexts. */
final class AccessRoutes {
  private static final List<String> READ = List.of("Policy.Read.All", "Policy.ReadWrite.ConditionalAccess");
  private static final List<String> WRITE = List.of("Policy.ReadWrite.ConditionalAccess");
  private static final List<String> READ_CONTEXTS = List.of("AuthenticationContext.Read.All", "AuthenticationContext.ReadWrite.All");
  private static final List<String> WRITE_CONTEXTS = List.of("AuthenticationContext.ReadWrite.All");
  private static final Pattern IS_OF = Pattern.compile("\\(?isof\\('(?<type>[\\w.]+)'\\)\\)?");
  private static final Pattern COUNTRIES = Pattern.compile("microsoft\\.graph\\.countryNamedLocation/");

  private final IdentityTenant tenant;
  private final EntityList policies;
  private final EntityList locations;
  private final EntityList contexts;

  AccessRoutes(IdentityTenant tenant) {
    this.tenant = tenant;
    policies = new EntityList("identity/conditionalAccess/policies", Rules.POLICY, tenant.policies, 100, AccessRoutes::seen);
    locations = new EntityList("identity/conditionalAccess/namedLocations", Rules.LOCATION, tenant.locations, 100);
    contexts = new EntityList("identity/conditionalAccess/authenticationContextClassReferences", Rules.CONTEXT, tenant.contexts, 100);
  }

  void addTo(IdentityProtection service) {
    String root = "/identity/conditionalAccess/";
    service.add("GET " + root + "policies", READ, policies::list).add("GET " + root + "policies/{id}", READ, policies::get)
        .add("POST " + root + "policies", WRITE, this::createPolicy).add("PATCH " + root + "policies/{id}", WRITE, this::updatePolicy)
        .add("DELETE " + root + "policies/{id}", WRITE, request -> delete(request, policies, tenant.deletedPolicies))
        .add("POST " + root + "evaluate", List.of("Policy.Read.ConditionalAccess", "Policy.Read.All"), new WhatIf(tenant)::answer);
    service.add("GET " + root + "namedLocations", READ, this::listLocations).add("GET " + root + "namedLocations/{id}", READ, locations::get)
        .add("POST " + root + "namedLocations", WRITE, this::createLocation)
        .add("PATCH " + root + "namedLocations/{id}", WRITE, this::updateLocation)
        .add("DELETE " + root + "namedLocations/{id}", WRITE, this::deleteLocation);
    addDeleted(service, "policies", policies, tenant.deletedPolicies);
    addDeleted(service, "namedLocations", locations, tenant.deletedLocations);
    String path = root + "authenticationContextClassReferences";
    service.add("GET " + path, READ_CONTEXTS, contexts::list).add("GET " + path + "/{id}", READ_CONTEXTS, contexts::get)
        .add("POST " + path, WRITE_CONTEXTS, request -> putContext(request, String.valueOf(request.body().get("id")), 201))
        .add("PATCH " + path + "/{id}", WRITE_CONTEXTS, request -> putContext(request, request.id(), 204))
        .add("DELETE " + path + "/{id}", WRITE_CONTEXTS, this::deleteContext);
  }

  private void addDeleted(IdentityProtection service, String name, EntityList living, Entities deleted) {
    EntityList list = new EntityList("identity/conditionalAccess/deletedItems/" + name, living.rules(), deleted, 100);
    String path = "/identity/conditionalAccess/deletedItems/" + name;
    service.add("GET " + path, READ, list::list)
        .add("POST " + path + "/{id}/restore", WRITE, request -> {
          Map<String, Object> restored = new LinkedHashMap<>(list.require(request.id()));
          restored.remove("deletedDateTime");
          take(deleted, request.id());
          living.entities().put(restored);
          return living.single(request, 200, restored);
        })
        .add("DELETE " + path + "/{id}", WRITE, request -> {
          list.require(request.id());
          take(deleted, request.id());
          return Answer.empty(204);
        });
  }

  /** In beta, policies still have a condition that device filters took the place of. */
  private static Map<String, Object> seen(IdentityRequest request, Map<String, Object> policy) {
    return request.version().equals("beta") ? Whole.of("betaPolicy", policy) : policy;
  }

  private Answer createPolicy(IdentityRequest request) {
    Map<String, Object> policy = new LinkedHashMap<>();
    policy.put("id", tenant.newId());
    policy.put("createdDateTime", tenant.now());
    policy.putAll(request.body(PolicyBodies.POLICY));
    PolicyBodies.check(policy);
    Map<String, Object> made = Whole.of("policy", policy);
    tenant.policies.put(made);
    audit(request, "Add conditional access policy", made);
    return policies.single(request, 201, made);
  }

  private Answer updatePolicy(IdentityRequest request) {
    Map<String, Object> changed = PolicyBodies.merged(policies.require(request.id()), request.body(PolicyBodies.POLICY));
    PolicyBodies.check(changed);
    changed.put("modifiedDateTime", tenant.now());
    tenant.policies.put(changed);
    audit(request, "Update conditional access policy", changed);
    return Answer.empty(204);
  }

  private Answer delete(IdentityRequest request, EntityList living, Entities deleted) {
    Map<String, Object> gone = IdentityTenant.with(living.require(request.id()), Map.of("deletedDateTime", tenant.now()));
    take(living.entities(), request.id());
    deleted.put(gone);
    audit(request, "Delete conditional access policy", gone);
    return Answer.empty(204);
  }

  /** Two forms of the filter are about types, which the general reader of filters does not know. */
  private Answer listLocations(IdentityRequest request) {
    String filter = request.query().first("$filter").orElse("");
    Matcher isOf = IS_OF.matcher(filter);
    boolean whole = isOf.matches();
    List<Map<String, Object>> all = tenant.locations.all().stream()
        .filter(location -> !whole || ("#" + isOf.group("type")).equals(location.get("@odata.type"))).toList();
    Query query = new Query(request.query().parameters().stream().filter(one -> !whole || !one.name().equals("$filter"))
        .map(one -> new Parameter(one.name(), COUNTRIES.matcher(one.value()).replaceAll(""))).toList());
    return locations.list(request, query, all);
  }

  private Answer createLocation(IdentityRequest request) {
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("id", tenant.newId());
    location.put("createdDateTime", tenant.now());
    location.put("modifiedDateTime", tenant.now());
    location.putAll(request.body(PolicyBodies.LOCATION));
    PolicyBodies.checkLocation(location);
    tenant.locations.put(location);
    return locations.single(request, 201, location);
  }

  private Answer updateLocation(IdentityRequest request) {
    Map<String, Object> before = locations.require(request.id());
    Map<String, Object> body = request.body(PolicyBodies.LOCATION);
    if (!String.valueOf(before.get("@odata.type")).equals(body.get("@odata.type"))) {
      throw Refusal.badRequest("1101: The type of the named location must be given in '@odata.type', and cannot be changed.");
    }
    Map<String, Object> changed = IdentityTenant.with(before, body);
    PolicyBodies.checkLocation(changed);
    tenant.locations.put(IdentityTenant.with(changed, Map.of("modifiedDateTime", tenant.now())));
    return Answer.empty(204);
  }

  private Answer deleteLocation(IdentityRequest request) {
    if (Boolean.TRUE.equals(locations.require(request.id()).get("isTrusted"))) {
      throw Refusal.badRequest("1117: A trusted named location cannot be deleted; make it untrusted first.");
    }
    return delete(request, locations, tenant.deletedLocations);
  }

  private Answer putContext(IdentityRequest request, String id, int status) {
    Map<String, Object> body = request.body(Set.of("id", "displayName", "description", "isAvailable"));
    if (!id.matches("c[1-9]\\d?") || status == 201 && tenant.contexts.find(id).isPresent()) {
      throw Refusal.badRequest("The id of an authentication context must be c1 to c99, and free.");
    }
    Map<String, Object> context = new LinkedHashMap<>(tenant.contexts.find(id).orElse(Map.of("isAvailable", false)));
    context.putAll(body);
    context.put("id", id);
    tenant.contexts.put(context);
    return status == 201 ? contexts.single(request, 201, context) : Answer.empty(204);
  }

  private Answer deleteContext(IdentityRequest request) {
    contexts.require(request.id());
    take(tenant.contexts, request.id());
    return Answer.empty(204);
  }

  private void audit(IdentityRequest request, String activity, Map<String, Object> policy) {
    tenant.audit(request.caller(), "Conditional Access", activity, "Policy", DirectoryAudits.target("Policy", policy.get("id"), policy.get("displayName")));
  }

  static void take(Entities from, String id) { from.replaceAll(from.all().stream().filter(one -> !id.equals(one.get("id"))).toList()); }
}
