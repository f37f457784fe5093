package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A set of assessments that a scope can be held against. */
public final class SecurityStandard extends ArmResource {
  private SecurityStandard(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityStandard of(Map<String, Object> json) { return new SecurityStandard(json); }

  /** The standard; an empty view when the answer has none. */
  public SecurityStandardProperties properties() { return properties(SecurityStandardProperties::of); }
}
