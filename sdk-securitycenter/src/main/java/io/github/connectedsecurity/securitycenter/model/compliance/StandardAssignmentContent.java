package io.github.connectedsecurity.securitycenter.model.compliance;

import io.github.connectedsecurity.securitycenter.model.ArmBody;
import java.time.Instant;
import java.util.List;

/** Holds a scope against a standard, or exempts it. */
public final class StandardAssignmentContent extends ArmBody<StandardAssignmentContent> {
  private StandardAssignmentContent() {}

  /** Starts with nothing set. */
  public static StandardAssignmentContent create() { return new StandardAssignmentContent(); }

  /** Its name in the portal. */
  public StandardAssignmentContent displayName(String displayName) { return property("displayName", displayName); }

  /** What it is for. */
  public StandardAssignmentContent description(String description) { return property("description", description); }

  /** The standard. */
  public StandardAssignmentContent assignedStandard(StandardLink assignedStandard) { return property("assignedStandard", assignedStandard); }

  /** What the assignment does. */
  public StandardAssignmentContent effect(AssignmentEffect effect) { return property("effect", effect); }

  /** Scopes below that are left out. */
  public StandardAssignmentContent excludedScopes(List<String> excludedScopes) { return property("excludedScopes", excludedScopes); }

  /** When it ends by itself. */
  public StandardAssignmentContent expiresOn(Instant expiresOn) { return property("expiresOn", expiresOn); }

  /** Why the scope is exempt. */
  public StandardAssignmentContent exemptionData(ExemptionContent exemptionData) { return property("exemptionData", exemptionData); }

  /** What is vouched for. */
  public StandardAssignmentContent attestationData(AttestationContent attestationData) { return property("attestationData", attestationData); }
}
