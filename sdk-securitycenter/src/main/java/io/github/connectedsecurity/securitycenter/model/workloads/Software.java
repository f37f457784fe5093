package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A program on a machine. */
public final class Software extends ArmResource {
  private Software(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Software of(Map<String, Object> json) { return new Software(json); }

  /** The program; an empty view when the answer has none. */
  public SoftwareProperties properties() { return properties(SoftwareProperties::of); }
}
