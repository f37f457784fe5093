package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What callers see of sign-ins: all members of their version's type, and what policies made of them for those who may read policies. */
final class SignIns {
  private static final Set<String> READ_POLICIES = Set.of("Policy.Read.All", "Policy.Read.ConditionalAccess");
  /** The kinds of risk that the old, closed enum has. */
  private static final Set<String> OLD_RISKS = Set.of("unlikelyTravel", "anonymizedIPAddress", "maliciousIPAddress", "unfamiliarFeatures",
      "malwareInfectedIPAddress", "suspiciousIPAddress", "leakedCredentials", "investigationsThreatIntelligence", "generic", "adminConfirmedUserCompromised",
      "mcasImpossibleTravel", "mcasSuspiciousInboxManipulationRules", "investigationsThreatIntelligenceSigninLinked",
      "maliciousIPAddressValidCredentialsBlockedIP");
  private static final int FASTEST = 90;
  private static final int SPREAD = 400;

  private final String tenantId;

  SignIns(String tenantId) { this.tenantId = tenantId; }

  /** A sign-in as this caller may see it. */
  Map<String, Object> seen(IdentityRequest request, Map<String, Object> signIn) {
    boolean beta = request.version().equals("beta");
    Map<String, Object> seen = Whole.of("signIn", signIn);
    seen.put("homeTenantId", tenantId);
    seen.put("resourceTenantId", tenantId);
    if (!request.may(READ_POLICIES)) {
      seen.put("appliedConditionalAccessPolicies", List.of());
    }
    if (!beta) {
      seen.remove("signInEventTypes");
      seen.put("riskEventTypes", risks(signIn));
      return seen;
    }
    seen.put("appliedConditionalAccessPolicies", Trees.objects(seen.get("appliedConditionalAccessPolicies")).stream().map(SignIns::judged).toList());
    return Whole.of("betaSignIn", later(seen));
  }

  private static List<String> risks(Map<String, Object> signIn) {
    return signIn.get("riskEventTypes_v2") instanceof List<?> all
        ? all.stream().map(String::valueOf).map(one -> OLD_RISKS.contains(one) ? one : "unknownFutureValue").toList()
        : List.of();
  }

  /** A policy with the conditions that made it apply or not: the one that the tenant has is about old clients, which nobody uses here. */
  private static Map<String, Object> judged(Map<String, Object> policy) {
    boolean applied = !"notApplied".equals(policy.get("result"));
    return IdentityTenant.with(policy, Map.of("conditionsSatisfied", applied ? "application,users,clientType" : "application,users", "conditionsNotSatisfied",
        applied ? "none" : "clientType"));
  }

  /** What beta tells of how somebody signed in, as far as it follows from the rest. */
  private static Map<String, Object> later(Map<String, Object> signIn) {
    Map<String, Object> status = Trees.object(signIn.get("status"));
    Optional<String> second = Optional.ofNullable(status.get("additionalDetails")).map(String::valueOf);
    boolean interactive = Boolean.TRUE.equals(signIn.get("isInteractive"));
    Map<String, Object> later = new LinkedHashMap<>(signIn);
    later.put("originalRequestId", signIn.get("id"));
    later.put("processingTimeInMilliseconds", FASTEST + Math.floorMod(String.valueOf(signIn.get("id")).hashCode(), SPREAD));
    later.put("authenticationRequirement", second.isPresent() ? "multiFactorAuthentication" : "singleFactorAuthentication");
    List<Map<String, Object>> steps = new ArrayList<>();
    if (interactive) {
      boolean failed = status.get("errorCode") instanceof Number code && code.intValue() != 0;
      steps.add(step(signIn, "Password", "Password in the cloud", !failed, failed ? "Incorrect password" : "Correct password", "Primary authentication"));
      second.ifPresent(words -> steps.add(step(signIn, "Previously satisfied", null, true, words, "Multifactor authentication")));
    }
    later.put("authenticationDetails", steps);
    return later;
  }

  private static Map<String, Object> step(Map<String, Object> signIn, String method, @Nullable String detail, boolean succeeded,
      String result, String requirement) {
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("authenticationStepDateTime", signIn.get("createdDateTime"));
    step.put("authenticationMethod", method);
    step.put("authenticationMethodDetail", detail);
    step.put("succeeded", succeeded);
    step.put("authenticationStepResultDetail", result);
    step.put("authenticationStepRequirement", requirement);
    return step;
  }
}
