package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.SQL_VULNERABILITY_ASSESSMENTS;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.arm.ArmScope;
import java.util.List;
import java.util.Map;

/** Scans of databases and the baselines that say what counts as normal. Each asks for the workspace that keeps the scans. */
public final class SqlVulnerabilities {
  private final Arm arm;

  SqlVulnerabilities(Arm arm) { this.arm = arm; }

  /**
   * Lists the baselines, in one answer. {@code GET /{resource}/providers/Microsoft.Security/sqlVulnerabilityAssessments/default/baselineRules};
   * Security Reader.
   */
  public List<ArmResource> baselineRules(ArmScope scope, String workspaceId) {
    return arm.get(SQL_VULNERABILITY_ASSESSMENTS, Scopes.in(scope, RESOURCE), "sqlVulnerabilityAssessments/default/baselineRules")
        .query("workspaceId", workspaceId).paged(Arm.WHOLE, ArmResource::of).stream().toList();
  }

  /**
   * Reads the baseline of one rule. {@code GET /{resource}/providers/Microsoft.Security/sqlVulnerabilityAssessments/default/baselineRules/{rule}};
   * Security Reader.
   */
  public ArmResource baselineRule(ArmScope scope, String rule, String workspaceId) {
    return arm.get(SQL_VULNERABILITY_ASSESSMENTS, Scopes.in(scope, RESOURCE), "sqlVulnerabilityAssessments/default/baselineRules/{rule}", rule)
        .query("workspaceId", workspaceId).as(ArmResource::of);
  }

  /**
   * Sets the baseline of one rule, as the service documents it.
   * {@code PUT /{resource}/providers/Microsoft.Security/sqlVulnerabilityAssessments/default/baselineRules/{rule}}; Security Admin.
   */
  public ArmResource putBaselineRule(ArmScope scope, String rule, String workspaceId, Map<String, ?> resource) {
    return arm.put(SQL_VULNERABILITY_ASSESSMENTS, Scopes.in(scope, RESOURCE), "sqlVulnerabilityAssessments/default/baselineRules/{rule}", rule)
        .query("workspaceId", workspaceId).body(resource).as(ArmResource::of);
  }

  /**
   * Sets the baselines of several rules, as the service documents them. Sent once.
   * {@code POST /{resource}/providers/Microsoft.Security/sqlVulnerabilityAssessments/default/baselineRules}; Security Admin.
   */
  public List<ArmResource> addBaselineRules(ArmScope scope, String workspaceId, Map<String, ?> resource) {
    return arm.post(SQL_VULNERABILITY_ASSESSMENTS, Scopes.in(scope, RESOURCE), "sqlVulnerabilityAssessments/default/baselineRules")
        .query("workspaceId", workspaceId).body(resource).paged(Arm.WHOLE, ArmResource::of).stream().toList();
  }

  /**
   * Deletes the baseline of one rule; done as well when there was none.
   * {@code DELETE /{resource}/providers/Microsoft.Security/sqlVulnerabilityAssessments/default/baselineRules/{rule}}; Security Admin.
   */
  public void deleteBaselineRule(ArmScope scope, String rule, String workspaceId) {
    arm.delete(SQL_VULNERABILITY_ASSESSMENTS, Scopes.in(scope, RESOURCE), "sqlVulnerabilityAssessments/default/baselineRules/{rule}", rule)
        .query("workspaceId", workspaceId).send();
  }

  /** Lists the scans, in one answer. {@code GET /{resource}/providers/Microsoft.Security/sqlVulnerabilityAssessments/default/scans}; Security Reader. */
  public List<ArmResource> scans(ArmScope scope, String workspaceId) {
    return arm.get(SQL_VULNERABILITY_ASSESSMENTS, Scopes.in(scope, RESOURCE), "sqlVulnerabilityAssessments/default/scans")
        .query("workspaceId", workspaceId).paged(Arm.WHOLE, ArmResource::of).stream().toList();
  }

  /** Reads one scan. {@code GET /{resource}/providers/Microsoft.Security/sqlVulnerabilityAssessments/default/scans/{scan}}; Security Reader. */
  public ArmResource scan(ArmScope scope, String scan, String workspaceId) {
    return arm.get(SQL_VULNERABILITY_ASSESSMENTS, Scopes.in(scope, RESOURCE), "sqlVulnerabilityAssessments/default/scans/{scan}", scan)
        .query("workspaceId", workspaceId).as(ArmResource::of);
  }

  /**
   * Lists what a scan found, in one answer.
   * {@code GET /{resource}/providers/Microsoft.Security/sqlVulnerabilityAssessments/default/scans/{scan}/scanResults}; Security Reader.
   */
  public List<ArmResource> scanResults(ArmScope scope, String scan, String workspaceId) {
    return arm.get(SQL_VULNERABILITY_ASSESSMENTS, Scopes.in(scope, RESOURCE), "sqlVulnerabilityAssessments/default/scans/{scan}/scanResults", scan)
        .query("workspaceId", workspaceId).paged(Arm.WHOLE, ArmResource::of).stream().toList();
  }

  /**
   * Reads what a scan found under one rule.
   * {@code GET /{resource}/providers/Microsoft.Security/sqlVulnerabilityAssessments/default/scans/{scan}/scanResults/{result}}; Security Reader.
   */
  public ArmResource scanResult(ArmScope scope, String scan, String result, String workspaceId) {
    return arm.get(SQL_VULNERABILITY_ASSESSMENTS, Scopes.in(scope, RESOURCE),
        "sqlVulnerabilityAssessments/default/scans/{scan}/scanResults/{result}", scan, result)
        .query("workspaceId", workspaceId).as(ArmResource::of);
  }
}
