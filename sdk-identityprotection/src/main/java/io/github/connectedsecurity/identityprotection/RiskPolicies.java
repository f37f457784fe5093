package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.identityprotection.model.RiskLevel;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewConditionalAccessPolicy;
import java.util.List;

/**
 * Recipes for policies that react to risk by themselves. Microsoft retires the older risk policies of Entra ID Protection on 1 October 2026
 * and never gave them an API: risk-based conditional access takes their place. Each recipe is complete but for the accounts that it must
 * never lock out, and acts report-only until it is {@link RiskPolicy#enabled}:
 *
 * <pre>{@code
 * client.policies().create(RiskPolicies.passwordChangeAtHighRisk("High user risk: new password").excludeUsers(breakGlass).build());
 * }</pre>
 *
 * <p>Conditions on risk need licence P2, on workloads' risk Workload Identities Premium.
 */
public final class RiskPolicies {
  private RiskPolicies() {}

  /** Users at high risk prove who they are and change their password, at each sign-in until they have. */
  public static RiskPolicy passwordChangeAtHighRisk(String name) { return userRisk(name, RiskLevel.HIGH).requirePasswordChange().signInEveryTime(); }

  /**
   * Users at high risk do whatever puts their risk right, as the service sees fit, after two factors. Newer than the password change, which it
   * takes the place of; guests still need a new password in their own tenant.
   */
  public static RiskPolicy remediationAtHighRisk(String name) {
    return userRisk(name, RiskLevel.HIGH).requireRiskRemediation(AuthenticationStrengths.MULTIFACTOR).signInEveryTime();
  }

  /** Sign-ins at medium and high risk need a second factor, each time. */
  public static RiskPolicy mfaAtRiskySignIns(String name) {
    return signInRisk(name, RiskLevel.HIGH, RiskLevel.MEDIUM).requireMfa().signInEveryTime();
  }

  /** All service principals of the tenant's own applications are blocked at medium and high risk. */
  public static RiskPolicy blockWorkloadsAtRisk(String name) {
    return workloadRisk(name, List.of("ServicePrincipalsInMyTenant"), RiskLevel.HIGH, RiskLevel.MEDIUM).block();
  }

  /** Nobody gets in from these named locations. */
  public static RiskPolicy blockPlaces(String name, String... locationIds) { return new RiskPolicy(name).fromPlaces(locationIds).block(); }

  /** Begins a policy of one's own for users at these levels of risk. Keep it apart from sign-in risk. */
  public static RiskPolicy userRisk(String name, RiskLevel... levels) { return new RiskPolicy(name).atUserRisk(levels); }

  /** Begins a policy of one's own for sign-ins at these levels of risk. Keep it apart from user risk. */
  public static RiskPolicy signInRisk(String name, RiskLevel... levels) { return new RiskPolicy(name).atSignInRisk(levels); }

  /** Begins a policy of one's own for these service principals, by object id, at these levels of risk. */
  public static RiskPolicy workloadRisk(String name, List<String> servicePrincipalIds, RiskLevel... levels) {
    return new RiskPolicy(name).forWorkloads(servicePrincipalIds).atWorkloadRisk(levels);
  }

  /**
   * Names the rules of conditional access that a policy breaks, in one sentence each; empty when it breaks none that is known here. Some are
   * presumed, because Microsoft does not write them down; {@code ConditionalAccessPolicies.create} therefore does not ask.
   */
  public static List<String> violations(NewConditionalAccessPolicy policy) { return PolicyRules.violations(policy.toMap()); }
}
