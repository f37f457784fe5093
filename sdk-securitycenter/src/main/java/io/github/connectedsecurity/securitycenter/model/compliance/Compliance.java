package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** The share of healthy resources on one day, in the older model. Its name is the day. */
public final class Compliance extends ArmResource {
  private Compliance(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Compliance of(Map<String, Object> json) { return new Compliance(json); }

  /** The shares; an empty view when the answer has none. */
  public ComplianceProperties properties() { return properties(ComplianceProperties::of); }
}
