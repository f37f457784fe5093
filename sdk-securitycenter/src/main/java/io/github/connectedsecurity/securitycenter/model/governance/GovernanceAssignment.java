package io.github.connectedsecurity.securitycenter.model.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** The owner and the date of one recommendation at one resource. */
public final class GovernanceAssignment extends ArmResource {
  private GovernanceAssignment(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GovernanceAssignment of(Map<String, Object> json) { return new GovernanceAssignment(json); }

  /** The assignment; an empty view when the answer has none. */
  public GovernanceAssignmentProperties properties() { return properties(GovernanceAssignmentProperties::of); }
}
