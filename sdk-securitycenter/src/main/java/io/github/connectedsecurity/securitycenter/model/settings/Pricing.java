package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A Defender plan and whether it is on, such as {@code VirtualMachines}; found without regard to case. */
public final class Pricing extends ArmResource {
  private Pricing(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Pricing of(Map<String, Object> json) { return new Pricing(json); }

  /** The plan's state; an empty view when the answer has none. */
  public PricingProperties properties() { return properties(PricingProperties::of); }
}
