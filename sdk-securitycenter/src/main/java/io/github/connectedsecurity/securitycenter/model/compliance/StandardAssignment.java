package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** Holds a scope against a standard, or exempts it. */
public final class StandardAssignment extends ArmResource {
  private StandardAssignment(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static StandardAssignment of(Map<String, Object> json) { return new StandardAssignment(json); }

  /** The assignment; an empty view when the answer has none. */
  public StandardAssignmentProperties properties() { return properties(StandardAssignmentProperties::of); }
}
