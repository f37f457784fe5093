package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A product that could be connected. */
public final class SolutionReference extends ArmResource {
  private SolutionReference(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SolutionReference of(Map<String, Object> json) { return new SolutionReference(json); }

  /** The product, as samples show it; an empty view when the answer has none. */
  public SolutionReferenceProperties properties() { return properties(SolutionReferenceProperties::of); }
}
