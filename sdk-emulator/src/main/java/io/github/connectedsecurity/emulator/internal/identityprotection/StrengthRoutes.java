package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Authentication strengths and security defaults. */
final class StrengthRoutes {
  private static final List<String> READ = List.of("Policy.Read.AuthenticationMethod", "Policy.Read.All");
  private static final List<String> WRITE = List.of("Policy.ReadWrite.ConditionalAccess", "Policy.ReadWrite.AuthenticationMethod");
  private static final List<String> MODES = List.of("password", "voice", "hardwareOath", "softwareOath", "sms", "fido2", "windowsHelloForBusiness",
      "microsoftAuthenticatorPush", "deviceBasedPush", "temporaryAccessPassOneTime", "temporaryAccessPassMultiUse", "email", "x509CertificateSingleFactor",
      "x509CertificateMultiFactor", "federatedSingleFactor", "federatedMultiFactor", "qrCodePin");
  private static final List<String> LEGAL = List.of("windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor", "deviceBasedPush",
      "temporaryAccessPassOneTime", "temporaryAccessPassMultiUse", "password,microsoftAuthenticatorPush", "password,softwareOath", "password,hardwareOath",
      "password,sms", "password,voice", "federatedMultiFactor", "federatedSingleFactor", "password", "sms", "x509CertificateSingleFactor");

  private final IdentityTenant tenant;
  private final EntityList strengths;

  StrengthRoutes(IdentityTenant tenant) {
    this.tenant = tenant;
    strengths = new EntityList("policies/authenticationStrengthPolicies", Rules.STRENGTH, tenant.strengths, 100);
  }

  void addTo(IdentityProtection service) {
    String path = "/policies/authenticationStrengthPolicies";
    String root = "/identity/conditionalAccess/authenticationStrength";
    service.add("GET " + path, READ, strengths::list).add("GET " + path + "/{id}", READ, strengths::get)
        .add("POST " + path, WRITE, this::create).add("PATCH " + path + "/{id}", WRITE, this::update)
        .add("DELETE " + path + "/{id}", WRITE, this::delete)
        .add("POST " + path + "/{id}/updateAllowedCombinations", WRITE, this::updateCombinations)
        .add("GET " + path + "/{id}/usage", READ, this::usage).add("GET " + path + "/{id}/usage()", READ, this::usage);
    service.add("GET " + root + "/combinations", READ, request -> Answer.json(200, Map.of("value", LEGAL)))
        .add("GET " + root + "/authenticationMethodModes", READ,
            request -> Answer.json(200, Map.of("value", MODES.stream().map(StrengthRoutes::mode).toList())))
        .add("GET " + root + "/authenticationMethodModes/{id}", READ, request -> {
          if (!MODES.contains(request.id())) {
            throw new Refusal(404, "Request_ResourceNotFound", "Resource '" + request.id() + "' does not exist.");
          }
          return Answer.json(200, mode(request.id()));
        });
    service.add("GET /policies/identitySecurityDefaultsEnforcementPolicy", List.of("Policy.Read.All"),
        request -> Answer.json(200, tenant.settings.all().get(0)))
        .add("PATCH /policies/identitySecurityDefaultsEnforcementPolicy", List.of("Policy.ReadWrite.SecurityDefaults", "Policy.ReadWrite.ConditionalAccess"),
            this::setDefaults);
  }

  private Answer create(IdentityRequest request) {
    Map<String, Object> strength = new LinkedHashMap<>();
    strength.put("id", tenant.newId());
    strength.put("policyType", "custom");
    strength.put("createdDateTime", tenant.now());
    strength.put("modifiedDateTime", tenant.now());
    strength.putAll(request.body(Set.of("displayName", "description", "allowedCombinations")));
    if (!(strength.get("displayName") instanceof String name) || name.isBlank()) {
      throw Refusal.badRequest("The display name is missing.");
    }
    strength.put("allowedCombinations", combinations(strength));
    strength.put("requirementsSatisfied", requirements(combinations(strength)));
    tenant.strengths.put(strength);
    return strengths.single(request, 201, strength);
  }

  private Answer update(IdentityRequest request) {
    Map<String, Object> changed = IdentityTenant.with(custom(request), request.body(Set.of("displayName", "description")));
    tenant.strengths.put(IdentityTenant.with(changed, Map.of("modifiedDateTime", tenant.now())));
    return Answer.empty(204);
  }

  private Answer delete(IdentityRequest request) {
    custom(request);
    if (!users(request.id()).isEmpty()) {
      throw Refusal.badRequest("The authentication strength is used by a conditional access policy and cannot be deleted.");
    }
    AccessRoutes.take(tenant.strengths, request.id());
    return Answer.empty(204);
  }

  private Answer updateCombinations(IdentityRequest request) {
    Map<String, Object> before = custom(request);
    Map<String, Object> body = request.body(Set.of("allowedCombinations"));
    List<String> combinations = combinations(body);
    tenant.strengths.put(IdentityTenant.with(before, Map.of("allowedCombinations", combinations, "requirementsSatisfied", requirements(combinations),
        "modifiedDateTime", tenant.now())));
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("@odata.context", request.context("microsoft.graph.updateAllowedCombinationsResult"));
    result.put("previousCombinations", before.get("allowedCombinations"));
    result.put("currentCombinations", combinations);
    result.put("conditionalAccessReferences", users(request.id()).stream().map(policy -> policy.get("id")).toList());
    result.put("additionalInformation", "");
    return Answer.json(200, result);
  }

  private Answer usage(IdentityRequest request) {
    boolean mfa = "mfa".equals(strengths.require(request.id()).get("requirementsSatisfied"));
    List<Map<String, Object>> users = users(request.id());
    return Answer.json(200, Map.of("mfa", mfa ? users : List.of(), "none", mfa ? List.of() : users));
  }

  private Answer setDefaults(IdentityRequest request) {
    Object enabled = request.body(Set.of("isEnabled")).get("isEnabled");
    boolean hasPolicies = tenant.policies.all().stream().anyMatch(policy -> "enabled".equals(policy.get("state")));
    if (!(enabled instanceof Boolean on) || on && hasPolicies) {
      throw Refusal.badRequest("Security defaults take 'isEnabled', and cannot be enabled beside enabled conditional access policies.");
    }
    tenant.settings.put(IdentityTenant.with(tenant.settings.all().get(0), Map.of("isEnabled", on)));
    return Answer.empty(204);
  }

  private Map<String, Object> custom(IdentityRequest request) {
    Map<String, Object> strength = strengths.require(request.id());
    if (!"custom".equals(strength.get("policyType"))) {
      throw new Refusal(403, "Forbidden", "Built-in authentication strengths cannot be changed.");
    }
    return strength;
  }

  private List<Map<String, Object>> users(String strengthId) {
    return tenant.policies.all().stream()
        .filter(policy -> strengthId.equals(PolicyBodies.map(PolicyBodies.map(policy.get("grantControls")).get("authenticationStrength")).get("id"))).toList();
  }

  /** In the form without blanks; only those that the service lists are taken. */
  private static List<String> combinations(Map<String, Object> body) {
    List<String> combinations = new ArrayList<>(Trees.list(body.get("allowedCombinations")).stream().map(one -> String.valueOf(one).replace(" ", ""))
        .toList());
    if (combinations.isEmpty() || !LEGAL.containsAll(combinations)) {
      throw Refusal.badRequest("'allowedCombinations' must hold at least one of the legal combinations, and no other.");
    }
    return combinations;
  }

  private static String requirements(List<String> combinations) {
    boolean mfa = combinations.stream().noneMatch(Set.of("password", "sms", "x509CertificateSingleFactor", "federatedSingleFactor")::contains);
    return mfa ? "mfa" : "none";
  }

  private static Map<String, Object> mode(String id) {
    return Map.of("id", id, "displayName", id, "authenticationMethod",
        id.replaceAll("Push|OneTime|MultiUse", ""));
  }
}
