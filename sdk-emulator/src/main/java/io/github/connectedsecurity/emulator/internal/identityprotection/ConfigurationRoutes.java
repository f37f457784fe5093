package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What strengths ask of single combinations, and the templates of policies. */
final class ConfigurationRoutes {
  private static final List<String> READ = List.of("Policy.Read.AuthenticationMethod", "Policy.Read.All");
  private static final List<String> WRITE = List.of("Policy.ReadWrite.ConditionalAccess", "Policy.ReadWrite.AuthenticationMethod");
  private static final String FIDO2 = "#microsoft.graph.fido2CombinationConfiguration";
  private static final String CERTIFICATE = "#microsoft.graph.x509CertificateCombinationConfiguration";
  private static final Set<String> MEMBERS = Set.of("appliesToCombinations", "allowedAAGUIDs", "allowedIssuerSkis", "allowedPolicyOIDs");
  private static final List<Map<String, Object>> TEMPLATES = List.of(
      Map.of("id", "c7503427-338e-4c5e-902d-abe252abfb43", "name", "Require multifactor authentication for admins", "description", "Two factors for admins",
          "scenarios", "secureFoundation,zeroTrust,protectAdmins", "details",
          Map.of("grantControls", Map.of("operator", "OR", "builtInControls", List.of("mfa")))),
      Map.of("id", "b8bda7f8-6584-4446-bce9-d871480e53fa", "name", "Require password change for high-risk users", "description", "A new password at high risk",
          "scenarios", "zeroTrust,remoteWork",
          "details", Map.of("grantControls", Map.of("operator", "AND", "builtInControls", List.of("mfa", "passwordChange")))));

  private final IdentityTenant tenant;
  private final Entities configurations;

  ConfigurationRoutes(IdentityTenant tenant) {
    this.tenant = tenant;
    this.configurations = tenant.configurations;
  }

  void addTo(IdentityProtection service) {
    String path = "/policies/authenticationStrengthPolicies/{id}/combinationConfigurations";
    service.add("GET " + path, READ, this::list).add("GET " + path + "/{configuration}", READ, request -> Answer.json(200, require(request)))
        .add("POST " + path, WRITE, this::create).add("PATCH " + path + "/{configuration}", WRITE, this::update)
        .add("DELETE " + path + "/{configuration}", WRITE, this::delete);
    String templates = "/identity/conditionalAccess/templates";
    service.add("GET " + templates, List.of("Policy.Read.All"), request -> Answer.json(200, Map.of("value", TEMPLATES)))
        .add("GET " + templates + "/{id}", List.of("Policy.Read.All"), request -> Answer.json(200, TEMPLATES.stream()
            .filter(template -> request.id().equals(template.get("id"))).findFirst().orElseThrow(() -> unknown(request.id()))));
  }

  private Answer list(IdentityRequest request) {
    requireStrength(request.id());
    return Answer.json(200, Map.of("value", configurations.all().stream().filter(one -> belongs(one, request.id())).map(ConfigurationRoutes::seen).toList()));
  }

  private Answer create(IdentityRequest request) {
    if (!"custom".equals(requireStrength(request.id()).get("policyType"))) {
      throw new Refusal(403, "Forbidden", "Built-in authentication strengths cannot be changed.");
    }
    Map<String, Object> configuration = new LinkedHashMap<>(request.body(MEMBERS));
    check(configuration);
    configuration.put("id", tenant.newId());
    configuration.put("strength", request.id());
    configurations.put(configuration);
    return Answer.json(201, seen(configuration));
  }

  private Answer update(IdentityRequest request) {
    require(request);
    Map<String, Object> changed = IdentityTenant.with(configurations.find(request.values().get(1)).orElseThrow(), request.body(MEMBERS));
    check(changed);
    configurations.put(changed);
    return Answer.empty(204);
  }

  private Answer delete(IdentityRequest request) {
    require(request);
    AccessRoutes.take(configurations, request.values().get(1));
    return Answer.empty(204);
  }

  private static void check(Map<String, Object> configuration) {
    Object type = configuration.get("@odata.type");
    boolean named = FIDO2.equals(type) || CERTIFICATE.equals(type);
    boolean restricts = configuration.keySet().stream().anyMatch(name -> name.startsWith("allowed") && (name.equals("allowedAAGUIDs") == FIDO2.equals(type)));
    if (!named || !restricts || Trees.list(configuration.get("appliesToCombinations")).isEmpty()) {
      throw Refusal.badRequest("A configuration needs its type in '@odata.type', the combinations that it applies to, and what is allowed.");
    }
  }

  private Map<String, Object> requireStrength(String id) { return tenant.strengths.find(id).orElseThrow(() -> unknown(id)); }

  private Map<String, Object> require(IdentityRequest request) {
    requireStrength(request.id());
    String id = request.values().get(1);
    return seen(configurations.find(id).filter(one -> belongs(one, request.id())).orElseThrow(() -> unknown(id)));
  }

  private static boolean belongs(Map<String, Object> configuration, String strength) { return strength.equals(configuration.get("strength")); }

  private static Map<String, Object> seen(Map<String, Object> configuration) {
    Map<String, Object> seen = new LinkedHashMap<>(configuration);
    seen.remove("strength");
    return seen;
  }

  private static Refusal unknown(String id) { return new Refusal(404, "Request_ResourceNotFound", "Resource '" + id + "' does not exist."); }
}
