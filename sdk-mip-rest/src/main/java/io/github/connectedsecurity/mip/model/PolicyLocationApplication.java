package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** An application, by its id in Entra ID. */
public final class PolicyLocationApplication extends PolicyLocation {
  private PolicyLocationApplication(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PolicyLocationApplication of(Map<String, Object> json) { return new PolicyLocationApplication(json); }
}
