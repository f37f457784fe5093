package io.github.connectedsecurity.emulator.internal.identityprotection;

import static io.github.connectedsecurity.emulator.internal.identityprotection.PolicyBodies.map;
import static io.github.connectedsecurity.emulator.internal.json.Trees.list;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The evaluation of policies for a supposed sign-in: users, applications, risk, clients and countries are looked at, other conditions are not. */
final class WhatIf {
  private final IdentityTenant tenant;

  WhatIf(IdentityTenant tenant) { this.tenant = tenant; }

  Answer answer(IdentityRequest request) {
    Map<String, Object> body = request.body(Set.of("signInIdentity", "signInContext", "signInConditions", "appliedPoliciesOnly"));
    for (String needed : List.of("signInIdentity", "signInContext", "signInConditions")) {
      if (!(body.get(needed) instanceof Map<?, ?> object) || !needed.equals("signInConditions") && !object.containsKey("@odata.type")) {
        throw Refusal.badRequest("The parameter '" + needed + "' is missing, or does not name its type in '@odata.type'.");
      }
    }
    boolean appliedOnly = Boolean.TRUE.equals(body.get("appliedPoliciesOnly"));
    List<Map<String, Object>> results = new ArrayList<>();
    for (Map<String, Object> policy : tenant.policies.all()) {
      List<String> reasons = reasons(policy, body);
      if (reasons.isEmpty() || !appliedOnly) {
        results.add(IdentityTenant.with(policy, Map.of("policyApplies", reasons.isEmpty(), "analysisReasons",
            reasons.isEmpty() ? "notSet" : String.join(",", reasons))));
      }
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("@odata.context", request.context("Collection(microsoft.graph.whatIfAnalysisResult)"));
    answer.put("value", results);
    return Answer.json(200, answer);
  }

  private List<String> reasons(Map<String, Object> policy, Map<String, Object> body) {
    Map<?, ?> conditions = map(policy.get("conditions"));
    Map<?, ?> supposed = map(body.get("signInConditions"));
    List<String> reasons = new ArrayList<>();
    add(reasons, "policyNotEnabled", !"disabled".equals(policy.get("state")));
    Object principal = map(body.get("signInIdentity")).get("servicePrincipalId");
    if (principal == null) {
      add(reasons, "users", isFor(map(conditions.get("users")), String.valueOf(map(body.get("signInIdentity")).get("userId"))));
    } else {
      List<?> workloads = list(map(conditions.get("clientApplications")).get("includeServicePrincipals"));
      add(reasons, "workloadIdentities", workloads.contains(principal) || workloads.contains("ServicePrincipalsInMyTenant"));
    }
    add(reasons, "application", isFor(map(conditions.get("applications")), list(map(body.get("signInContext")).get("includeApplications"))));
    add(reasons, "userRisk", fits(list(conditions.get("userRiskLevels")), supposed.get("userRiskLevel")));
    add(reasons, "signInRisk", fits(list(conditions.get("signInRiskLevels")), supposed.get("signInRiskLevel")));
    List<?> clients = list(conditions.get("clientAppTypes"));
    add(reasons, "clientApps", clients.contains("all") || fits(clients, supposed.get("clientAppType")));
    return reasons;
  }

  private boolean isFor(Map<?, ?> users, String user) {
    List<Object> groups = new ArrayList<>(tenant.related("memberOf", user).stream().map(group -> group.get("id")).toList());
    boolean included = list(users.get("includeUsers")).contains("All") || list(users.get("includeUsers")).contains(user)
        || list(users.get("includeGroups")).stream().anyMatch(groups::contains);
    return included && !list(users.get("excludeUsers")).contains(user) && list(users.get("excludeGroups")).stream().noneMatch(groups::contains);
  }

  private static boolean isFor(Map<?, ?> applications, List<?> apps) {
    List<?> included = list(applications.get("includeApplications"));
    boolean in = included.contains("All") || apps.stream().anyMatch(included::contains);
    return in && apps.stream().noneMatch(list(applications.get("excludeApplications"))::contains);
  }

  private static boolean fits(List<?> wanted, @Nullable Object supposed) { return wanted.isEmpty() || supposed != null && wanted.contains(supposed); }

  private static void add(List<String> reasons, String reason, boolean fits) {
    if (!fits) {
      reasons.add(reason);
    }
  }
}
