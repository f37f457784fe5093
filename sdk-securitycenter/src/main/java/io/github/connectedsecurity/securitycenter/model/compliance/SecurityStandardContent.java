package io.github.connectedsecurity.securitycenter.model.compliance;

import io.github.connectedsecurity.securitycenter.model.ArmBody;
import java.util.List;

/** A standard of one's own. */
public final class SecurityStandardContent extends ArmBody<SecurityStandardContent> {
  private SecurityStandardContent() {}

  /**
   * Starts with what must be given.
   *
   * @param displayName its name in the portal
   */
  public static SecurityStandardContent of(String displayName) { return new SecurityStandardContent().property("displayName", displayName); }

  /** What it is for. */
  public SecurityStandardContent description(String description) { return property("description", description); }

  /** The assessments it holds. */
  public SecurityStandardContent assessments(List<AssessmentKey> assessments) { return property("assessments", assessments); }

  /** The clouds it speaks about. */
  public SecurityStandardContent cloudProviders(List<StandardCloud> cloudProviders) { return property("cloudProviders", cloudProviders); }

  /** The initiative of Azure Policy behind it. */
  public SecurityStandardContent policySetDefinitionId(String policySetDefinitionId) { return property("policySetDefinitionId", policySetDefinitionId); }
}
